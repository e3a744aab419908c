from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

# With `async_req` the request is left to a pool of threads.

class AdmissionregistrationApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.AdmissionregistrationApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class AdmissionregistrationV1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.AdmissionregistrationV1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class AdmissionregistrationV1alpha1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.AdmissionregistrationV1alpha1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class AdmissionregistrationV1beta1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.AdmissionregistrationV1beta1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class ApiextensionsApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.ApiextensionsApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class ApiextensionsV1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.ApiextensionsV1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class ApiregistrationApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.ApiregistrationApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class ApiregistrationV1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.ApiregistrationV1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class ApisApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.ApisApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class AppsApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.AppsApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class AppsV1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.AppsV1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class AuthenticationApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.AuthenticationApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class AuthenticationV1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.AuthenticationV1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class AuthorizationApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.AuthorizationApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class AuthorizationV1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.AuthorizationV1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class AutoscalingApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.AutoscalingApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class AutoscalingV1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.AutoscalingV1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class AutoscalingV2Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.AutoscalingV2Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class BatchApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.BatchApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class BatchV1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.BatchV1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class CertificatesApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.CertificatesApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class CertificatesV1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.CertificatesV1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class CertificatesV1beta1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.CertificatesV1beta1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class CoordinationApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.CoordinationApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class CoordinationV1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.CoordinationV1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class CoordinationV1alpha2Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.CoordinationV1alpha2Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class CoordinationV1beta1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.CoordinationV1beta1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class CoreApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.CoreApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class CoreV1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.CoreV1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class CustomObjectsApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.CustomObjectsApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class DiscoveryApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.DiscoveryApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class DiscoveryV1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.DiscoveryV1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class EventsApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.EventsApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class EventsV1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.EventsV1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class FlowcontrolApiserverApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.FlowcontrolApiserverApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class FlowcontrolApiserverV1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.FlowcontrolApiserverV1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class InternalApiserverApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.InternalApiserverApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class InternalApiserverV1alpha1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.InternalApiserverV1alpha1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class LifecycleApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.LifecycleApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class LifecycleV1alpha1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.LifecycleV1alpha1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class LogsApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.LogsApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class NetworkingApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.NetworkingApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class NetworkingV1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.NetworkingV1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class NodeApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.NodeApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class NodeV1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.NodeV1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class OpenidApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.OpenidApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class PolicyApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.PolicyApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class PolicyV1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.PolicyV1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class RbacAuthorizationApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.RbacAuthorizationApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class RbacAuthorizationV1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.RbacAuthorizationV1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class ResourceApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.ResourceApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class ResourceV1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.ResourceV1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class ResourceV1alpha3Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.ResourceV1alpha3Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class ResourceV1beta1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.ResourceV1beta1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class ResourceV1beta2Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.ResourceV1beta2Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class SchedulingApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.SchedulingApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class SchedulingV1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.SchedulingV1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class SchedulingV1alpha3Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.SchedulingV1alpha3Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class SchedulingV1beta1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.SchedulingV1beta1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class StorageApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.StorageApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class StorageV1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.StorageV1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class StoragemigrationApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.StoragemigrationApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class StoragemigrationV1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.StoragemigrationV1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class StoragemigrationV1beta1Api:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.StoragemigrationV1beta1Api")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class VersionApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.VersionApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...

class WellKnownApi:
    @overload
    def __getattr__(self, name: str, *, async_req: Literal[True]) -> Any: ...  # type: ignore[misc]
    @overload
    @blocking("network", asyncio="kubernetes.aio.client.WellKnownApi")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...
