import asyncio

from kubernetes import client, config, utils, watch
from kubernetes.aio import client as aio_client
from kubernetes.aio import config as aio_config
from kubernetes.aio import watch as aio_watch


DEPLOYMENT = client.V1Deployment(
    spec=client.V1DeploymentSpec(
        selector=client.V1LabelSelector(), template=client.V1PodTemplateSpec()
    )
)


async def settings() -> None:
    config.load_kube_config()  # blocks: kubernetes.config.load_kube_config
    config.load_incluster_config()  # blocks: kubernetes.config.load_incluster_config
    config.load_config()  # blocks: kubernetes.config.load_config
    client.Configuration()
    client.CoreV1Api()
    await aio_config.load_kube_config()
    await asyncio.to_thread(config.load_kube_config)


async def requests(core: client.CoreV1Api, apps: client.AppsV1Api) -> None:
    core.list_namespaced_pod("default")  # blocks: kubernetes.client.CoreV1Api.list_namespaced_pod
    core.read_namespaced_pod("a", "default")  # blocks: kubernetes.client.CoreV1Api.read_namespaced_pod
    core.list_namespaced_pod("default", async_req=False)  # blocks: kubernetes.client.CoreV1Api.list_namespaced_pod
    core.list_namespaced_pod("default", async_req=True)
    apps.create_namespaced_deployment("default", DEPLOYMENT)  # blocks: kubernetes.client.AppsV1Api.create_namespaced_deployment
    apps.read_namespaced_deployment("a", "default").spec  # blocks: kubernetes.client.AppsV1Api.read_namespaced_deployment
    client.CustomObjectsApi().get_api_resources("a", "b")  # blocks: kubernetes.client.CustomObjectsApi.get_api_resources
    client.V1Pod(metadata=client.V1ObjectMeta(name="a")).to_dict()
    core.close()
    await asyncio.to_thread(core.list_namespaced_pod, "default")


async def watching(core: client.CoreV1Api, twin: aio_client.CoreV1Api) -> None:
    for event in watch.Watch().stream(core.list_namespaced_pod, "default"):  # blocks: kubernetes.watch.Watch.stream
        print(event)
    watch.Watch().stop()
    async for event in aio_watch.Watch().stream(twin.list_namespaced_pod, "default"):
        print(event)


async def from_files(api: client.ApiClient) -> None:
    utils.create_from_yaml(api, "a.yaml")  # blocks: kubernetes.utils.create_from_yaml
    utils.parse_quantity("1Gi")


async def twins(core: aio_client.CoreV1Api) -> None:
    await core.list_namespaced_pod("default")
    core.list_namespaced_pod("default").close()
