# METADATA
# title: Workloads do not mount the socket of the container runtime
# description: "Who speaks with the container runtime can start a privileged container on the node: the socket
#   is root without a password."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
# custom:
#   id: kubernetes.workload.container_runtime_socket
#   aliases: [CKV_K8S_27, AVD-KSV-0006, 4e203a65-c8d8-49a2-b749-b124d43c9dc1]
#   requirement: no Kubernetes workload may mount the container daemon socket
#   severity: CRITICAL
#   category: workload hardening
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1, kubernetes_job,
#      kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   profiles: [recommended]
#   remediation: Remove the volume; build images with a tool that needs no daemon.
package decree.kubernetes.workload.container_runtime_socket

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must not mount the socket of the container daemon", ["spec", 0, "volume", i, "host_path", 0, "path"]) if {
	some pod in input.resource.kubernetes_pod
	some i, volume in pod.values.spec[0].volume
	value.matches(volume.host_path[0].path, `(docker|containerd|crio|cri-dockerd)[.]sock$`)
}

deny contains tf.finding(v1, "must not mount the socket of the container daemon", ["spec", 0, "volume", i, "host_path", 0, "path"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some i, volume in v1.values.spec[0].volume
	value.matches(volume.host_path[0].path, `(docker|containerd|crio|cri-dockerd)[.]sock$`)
}

deny contains tf.finding(deployment, "must not mount the socket of the container daemon", ["spec", 0, "template", 0, "spec", 0, "volume", i, "host_path", 0, "path"]) if {
	some deployment in input.resource.kubernetes_deployment
	some i, volume in deployment.values.spec[0].template[0].spec[0].volume
	value.matches(volume.host_path[0].path, `(docker|containerd|crio|cri-dockerd)[.]sock$`)
}

deny contains tf.finding(v1, "must not mount the socket of the container daemon", ["spec", 0, "template", 0, "spec", 0, "volume", i, "host_path", 0, "path"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some i, volume in v1.values.spec[0].template[0].spec[0].volume
	value.matches(volume.host_path[0].path, `(docker|containerd|crio|cri-dockerd)[.]sock$`)
}

deny contains tf.finding(daemonset, "must not mount the socket of the container daemon", ["spec", 0, "template", 0, "spec", 0, "volume", i, "host_path", 0, "path"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some i, volume in daemonset.values.spec[0].template[0].spec[0].volume
	value.matches(volume.host_path[0].path, `(docker|containerd|crio|cri-dockerd)[.]sock$`)
}

deny contains tf.finding(set_v1, "must not mount the socket of the container daemon", ["spec", 0, "template", 0, "spec", 0, "volume", i, "host_path", 0, "path"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some i, volume in set_v1.values.spec[0].template[0].spec[0].volume
	value.matches(volume.host_path[0].path, `(docker|containerd|crio|cri-dockerd)[.]sock$`)
}

deny contains tf.finding(set_2, "must not mount the socket of the container daemon", ["spec", 0, "template", 0, "spec", 0, "volume", i, "host_path", 0, "path"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some i, volume in set_2.values.spec[0].template[0].spec[0].volume
	value.matches(volume.host_path[0].path, `(docker|containerd|crio|cri-dockerd)[.]sock$`)
}

deny contains tf.finding(set_v1, "must not mount the socket of the container daemon", ["spec", 0, "template", 0, "spec", 0, "volume", i, "host_path", 0, "path"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some i, volume in set_v1.values.spec[0].template[0].spec[0].volume
	value.matches(volume.host_path[0].path, `(docker|containerd|crio|cri-dockerd)[.]sock$`)
}

deny contains tf.finding(controller, "must not mount the socket of the container daemon", ["spec", 0, "template", 0, "spec", 0, "volume", i, "host_path", 0, "path"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some i, volume in controller.values.spec[0].template[0].spec[0].volume
	value.matches(volume.host_path[0].path, `(docker|containerd|crio|cri-dockerd)[.]sock$`)
}

deny contains tf.finding(controller_v1, "must not mount the socket of the container daemon", ["spec", 0, "template", 0, "spec", 0, "volume", i, "host_path", 0, "path"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some i, volume in controller_v1.values.spec[0].template[0].spec[0].volume
	value.matches(volume.host_path[0].path, `(docker|containerd|crio|cri-dockerd)[.]sock$`)
}

deny contains tf.finding(job, "must not mount the socket of the container daemon", ["spec", 0, "template", 0, "spec", 0, "volume", i, "host_path", 0, "path"]) if {
	some job in input.resource.kubernetes_job
	some i, volume in job.values.spec[0].template[0].spec[0].volume
	value.matches(volume.host_path[0].path, `(docker|containerd|crio|cri-dockerd)[.]sock$`)
}

deny contains tf.finding(v1, "must not mount the socket of the container daemon", ["spec", 0, "template", 0, "spec", 0, "volume", i, "host_path", 0, "path"]) if {
	some v1 in input.resource.kubernetes_job_v1
	some i, volume in v1.values.spec[0].template[0].spec[0].volume
	value.matches(volume.host_path[0].path, `(docker|containerd|crio|cri-dockerd)[.]sock$`)
}

deny contains tf.finding(job, "must not mount the socket of the container daemon", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "volume", i, "host_path", 0, "path"]) if {
	some job in input.resource.kubernetes_cron_job
	some i, volume in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].volume
	value.matches(volume.host_path[0].path, `(docker|containerd|crio|cri-dockerd)[.]sock$`)
}

deny contains tf.finding(job_v1, "must not mount the socket of the container daemon", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "volume", i, "host_path", 0, "path"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some i, volume in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].volume
	value.matches(volume.host_path[0].path, `(docker|containerd|crio|cri-dockerd)[.]sock$`)
}
