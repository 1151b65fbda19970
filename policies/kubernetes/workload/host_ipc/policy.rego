# METADATA
# title: Workloads do not share the IPC namespace of the host
# description: A pod in the IPC namespace of the node can read and change the shared memory of processes outside it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: kubernetes.workload.host_ipc
#   aliases: [CKV_K8S_18, AVD-KSV-0008]
#   requirement: no Kubernetes workload may share the IPC namespace of the host
#   severity: HIGH
#   category: workload hardening
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1, kubernetes_job,
#      kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   profiles: [recommended]
#   frameworks:
#     cis: ["5.2.4"]
#   remediation: Remove `host_ipc`.
package decree.kubernetes.workload.host_ipc

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must not share the IPC namespace of the host", ["spec", 0, "host_ipc"]) if {
	some pod in input.resource.kubernetes_pod
	host_ipc := pod.values.spec[0].host_ipc
	value.known(host_ipc)
	host_ipc != false
}

deny contains tf.finding(v1, "must not share the IPC namespace of the host", ["spec", 0, "host_ipc"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	host_ipc := v1.values.spec[0].host_ipc
	value.known(host_ipc)
	host_ipc != false
}

deny contains tf.finding(deployment, "must not share the IPC namespace of the host", ["spec", 0, "template", 0, "spec", 0, "host_ipc"]) if {
	some deployment in input.resource.kubernetes_deployment
	host_ipc := deployment.values.spec[0].template[0].spec[0].host_ipc
	value.known(host_ipc)
	host_ipc != false
}

deny contains tf.finding(v1, "must not share the IPC namespace of the host", ["spec", 0, "template", 0, "spec", 0, "host_ipc"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	host_ipc := v1.values.spec[0].template[0].spec[0].host_ipc
	value.known(host_ipc)
	host_ipc != false
}

deny contains tf.finding(daemonset, "must not share the IPC namespace of the host", ["spec", 0, "template", 0, "spec", 0, "host_ipc"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	host_ipc := daemonset.values.spec[0].template[0].spec[0].host_ipc
	value.known(host_ipc)
	host_ipc != false
}

deny contains tf.finding(set_v1, "must not share the IPC namespace of the host", ["spec", 0, "template", 0, "spec", 0, "host_ipc"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	host_ipc := set_v1.values.spec[0].template[0].spec[0].host_ipc
	value.known(host_ipc)
	host_ipc != false
}

deny contains tf.finding(set_2, "must not share the IPC namespace of the host", ["spec", 0, "template", 0, "spec", 0, "host_ipc"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	host_ipc := set_2.values.spec[0].template[0].spec[0].host_ipc
	value.known(host_ipc)
	host_ipc != false
}

deny contains tf.finding(set_v1, "must not share the IPC namespace of the host", ["spec", 0, "template", 0, "spec", 0, "host_ipc"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	host_ipc := set_v1.values.spec[0].template[0].spec[0].host_ipc
	value.known(host_ipc)
	host_ipc != false
}

deny contains tf.finding(controller, "must not share the IPC namespace of the host", ["spec", 0, "template", 0, "spec", 0, "host_ipc"]) if {
	some controller in input.resource.kubernetes_replication_controller
	host_ipc := controller.values.spec[0].template[0].spec[0].host_ipc
	value.known(host_ipc)
	host_ipc != false
}

deny contains tf.finding(controller_v1, "must not share the IPC namespace of the host", ["spec", 0, "template", 0, "spec", 0, "host_ipc"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	host_ipc := controller_v1.values.spec[0].template[0].spec[0].host_ipc
	value.known(host_ipc)
	host_ipc != false
}

deny contains tf.finding(job, "must not share the IPC namespace of the host", ["spec", 0, "template", 0, "spec", 0, "host_ipc"]) if {
	some job in input.resource.kubernetes_job
	host_ipc := job.values.spec[0].template[0].spec[0].host_ipc
	value.known(host_ipc)
	host_ipc != false
}

deny contains tf.finding(v1, "must not share the IPC namespace of the host", ["spec", 0, "template", 0, "spec", 0, "host_ipc"]) if {
	some v1 in input.resource.kubernetes_job_v1
	host_ipc := v1.values.spec[0].template[0].spec[0].host_ipc
	value.known(host_ipc)
	host_ipc != false
}

deny contains tf.finding(job, "must not share the IPC namespace of the host", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "host_ipc"]) if {
	some job in input.resource.kubernetes_cron_job
	host_ipc := job.values.spec[0].job_template[0].spec[0].template[0].spec[0].host_ipc
	value.known(host_ipc)
	host_ipc != false
}

deny contains tf.finding(job_v1, "must not share the IPC namespace of the host", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "host_ipc"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	host_ipc := job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].host_ipc
	value.known(host_ipc)
	host_ipc != false
}
