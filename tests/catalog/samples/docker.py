import asyncio

import docker
from docker.api.client import APIClient
from docker.models.containers import Container


async def clients() -> None:
    docker.from_env()  # blocks: docker.from_env
    docker.from_env(version="1.41")
    docker.DockerClient()  # blocks: docker.DockerClient
    docker.DockerClient(base_url="unix://run/docker.sock", version="auto")  # blocks: docker.DockerClient
    docker.DockerClient(base_url="unix://run/docker.sock", version="1.41")
    docker.DockerClient.from_env()  # blocks: docker.DockerClient.from_env
    docker.DockerClient.from_env(version="1.41")
    await asyncio.to_thread(docker.from_env)


async def requests(client: docker.DockerClient) -> None:
    client.ping()  # blocks: docker.DockerClient.ping
    client.info()  # blocks: docker.DockerClient.info
    client.containers.run("alpine", "ls")  # blocks: docker.models.containers.ContainerCollection.run
    client.containers.list()  # blocks: docker.models.containers.ContainerCollection.list
    client.containers.get("a").stop()  # blocks: docker.models.containers.ContainerCollection.get, docker.models.containers.Container.stop
    client.images.pull("alpine")  # blocks: docker.models.images.ImageCollection.pull
    client.images.build(path=".")  # blocks: docker.models.images.ImageCollection.build
    client.networks.create("a")  # blocks: docker.models.networks.NetworkCollection.create
    client.volumes.list()  # blocks: docker.models.volumes.VolumeCollection.list
    client.close()


async def containers(container: Container) -> None:
    container.logs()  # blocks: docker.models.containers.Container.logs
    container.wait(condition="removed")  # blocks: docker.models.containers.Container.wait
    container.exec_run("ls")  # blocks: docker.models.containers.Container.exec_run
    container.reload()  # blocks: docker.models.resource.Model.reload
    lines = container.logs(stream=True)  # blocks: docker.models.containers.Container.logs
    for line in lines:  # blocks: docker.types.daemon.CancellableStream
        print(line)
    print(container.name, container.status, container.short_id, container.attrs)
    await asyncio.to_thread(container.stop)


async def low_level(api: APIClient) -> None:
    api.inspect_container("a")  # blocks: docker.APIClient.inspect_container
    api.pull("alpine")  # blocks: docker.APIClient.pull
    api.create_host_config()
    api.close()
