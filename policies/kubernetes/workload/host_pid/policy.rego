# METADATA
# title: Workloads do not share the process namespace of the host
# description: A pod that sees the processes of its node can read their environment, with the credentials in it,
#   and end or trace them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: kubernetes.workload.host_pid
#   aliases: [CKV_K8S_17, AVD-KSV-0010, 587d5d82-70cf-449b-9817-f60f9bccb88c]
#   requirement: no Kubernetes workload may share the process id namespace of the host
#   severity: HIGH
#   category: workload hardening
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1, kubernetes_job,
#      kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   profiles: [recommended]
#   frameworks:
#     cis: ["5.2.3"]
#     pci_dss: ["1.4.5.2"]
#   remediation: Remove `host_pid`.
package decree.kubernetes.workload.host_pid

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must not share the process id namespace of the host", ["spec", 0, "host_pid"]) if {
	some pod in input.resource.kubernetes_pod
	host_pid := pod.values.spec[0].host_pid
	value.known(host_pid)
	host_pid != false
}

deny contains tf.finding(v1, "must not share the process id namespace of the host", ["spec", 0, "host_pid"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	host_pid := v1.values.spec[0].host_pid
	value.known(host_pid)
	host_pid != false
}

deny contains tf.finding(deployment, "must not share the process id namespace of the host", ["spec", 0, "template", 0, "spec", 0, "host_pid"]) if {
	some deployment in input.resource.kubernetes_deployment
	host_pid := deployment.values.spec[0].template[0].spec[0].host_pid
	value.known(host_pid)
	host_pid != false
}

deny contains tf.finding(v1, "must not share the process id namespace of the host", ["spec", 0, "template", 0, "spec", 0, "host_pid"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	host_pid := v1.values.spec[0].template[0].spec[0].host_pid
	value.known(host_pid)
	host_pid != false
}

deny contains tf.finding(daemonset, "must not share the process id namespace of the host", ["spec", 0, "template", 0, "spec", 0, "host_pid"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	host_pid := daemonset.values.spec[0].template[0].spec[0].host_pid
	value.known(host_pid)
	host_pid != false
}

deny contains tf.finding(set_v1, "must not share the process id namespace of the host", ["spec", 0, "template", 0, "spec", 0, "host_pid"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	host_pid := set_v1.values.spec[0].template[0].spec[0].host_pid
	value.known(host_pid)
	host_pid != false
}

deny contains tf.finding(set_2, "must not share the process id namespace of the host", ["spec", 0, "template", 0, "spec", 0, "host_pid"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	host_pid := set_2.values.spec[0].template[0].spec[0].host_pid
	value.known(host_pid)
	host_pid != false
}

deny contains tf.finding(set_v1, "must not share the process id namespace of the host", ["spec", 0, "template", 0, "spec", 0, "host_pid"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	host_pid := set_v1.values.spec[0].template[0].spec[0].host_pid
	value.known(host_pid)
	host_pid != false
}

deny contains tf.finding(controller, "must not share the process id namespace of the host", ["spec", 0, "template", 0, "spec", 0, "host_pid"]) if {
	some controller in input.resource.kubernetes_replication_controller
	host_pid := controller.values.spec[0].template[0].spec[0].host_pid
	value.known(host_pid)
	host_pid != false
}

deny contains tf.finding(controller_v1, "must not share the process id namespace of the host", ["spec", 0, "template", 0, "spec", 0, "host_pid"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	host_pid := controller_v1.values.spec[0].template[0].spec[0].host_pid
	value.known(host_pid)
	host_pid != false
}

deny contains tf.finding(job, "must not share the process id namespace of the host", ["spec", 0, "template", 0, "spec", 0, "host_pid"]) if {
	some job in input.resource.kubernetes_job
	host_pid := job.values.spec[0].template[0].spec[0].host_pid
	value.known(host_pid)
	host_pid != false
}

deny contains tf.finding(v1, "must not share the process id namespace of the host", ["spec", 0, "template", 0, "spec", 0, "host_pid"]) if {
	some v1 in input.resource.kubernetes_job_v1
	host_pid := v1.values.spec[0].template[0].spec[0].host_pid
	value.known(host_pid)
	host_pid != false
}

deny contains tf.finding(job, "must not share the process id namespace of the host", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "host_pid"]) if {
	some job in input.resource.kubernetes_cron_job
	host_pid := job.values.spec[0].job_template[0].spec[0].template[0].spec[0].host_pid
	value.known(host_pid)
	host_pid != false
}

deny contains tf.finding(job_v1, "must not share the process id namespace of the host", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "host_pid"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	host_pid := job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].host_pid
	value.known(host_pid)
	host_pid != false
}
