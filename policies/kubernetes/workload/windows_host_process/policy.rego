# METADATA
# title: Workloads run no Windows host processes
# description: A HostProcess container runs on the Windows node itself, with its network and its files.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: kubernetes.workload.windows_host_process
#   aliases: [AVD-KSV-0103]
#   requirement: no Kubernetes workload may run Windows host processes
#   severity: HIGH
#   category: workload hardening
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1, kubernetes_job,
#      kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   profiles: [recommended]
#   frameworks:
#     cis: ["5.2.10"]
#   remediation: Remove `host_process`.
package decree.kubernetes.workload.windows_host_process

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must not run Windows host processes", ["spec", 0, "security_context", 0, "windows_options", 0, "host_process"]) if {
	some pod in input.resource.kubernetes_pod
	host_process := pod.values.spec[0].security_context[0].windows_options[0].host_process
	value.known(host_process)
	host_process != false
}

deny contains tf.finding(v1, "must not run Windows host processes", ["spec", 0, "security_context", 0, "windows_options", 0, "host_process"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	host_process := v1.values.spec[0].security_context[0].windows_options[0].host_process
	value.known(host_process)
	host_process != false
}

deny contains tf.finding(deployment, "must not run Windows host processes", ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "windows_options", 0, "host_process"]) if {
	some deployment in input.resource.kubernetes_deployment
	host_process := deployment.values.spec[0].template[0].spec[0].security_context[0].windows_options[0].host_process
	value.known(host_process)
	host_process != false
}

deny contains tf.finding(v1, "must not run Windows host processes", ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "windows_options", 0, "host_process"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	host_process := v1.values.spec[0].template[0].spec[0].security_context[0].windows_options[0].host_process
	value.known(host_process)
	host_process != false
}

deny contains tf.finding(daemonset, "must not run Windows host processes", ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "windows_options", 0, "host_process"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	host_process := daemonset.values.spec[0].template[0].spec[0].security_context[0].windows_options[0].host_process
	value.known(host_process)
	host_process != false
}

deny contains tf.finding(set_v1, "must not run Windows host processes", ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "windows_options", 0, "host_process"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	host_process := set_v1.values.spec[0].template[0].spec[0].security_context[0].windows_options[0].host_process
	value.known(host_process)
	host_process != false
}

deny contains tf.finding(set_2, "must not run Windows host processes", ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "windows_options", 0, "host_process"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	host_process := set_2.values.spec[0].template[0].spec[0].security_context[0].windows_options[0].host_process
	value.known(host_process)
	host_process != false
}

deny contains tf.finding(set_v1, "must not run Windows host processes", ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "windows_options", 0, "host_process"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	host_process := set_v1.values.spec[0].template[0].spec[0].security_context[0].windows_options[0].host_process
	value.known(host_process)
	host_process != false
}

deny contains tf.finding(controller, "must not run Windows host processes", ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "windows_options", 0, "host_process"]) if {
	some controller in input.resource.kubernetes_replication_controller
	host_process := controller.values.spec[0].template[0].spec[0].security_context[0].windows_options[0].host_process
	value.known(host_process)
	host_process != false
}

deny contains tf.finding(controller_v1, "must not run Windows host processes", ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "windows_options", 0, "host_process"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	host_process := controller_v1.values.spec[0].template[0].spec[0].security_context[0].windows_options[0].host_process
	value.known(host_process)
	host_process != false
}

deny contains tf.finding(job, "must not run Windows host processes", ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "windows_options", 0, "host_process"]) if {
	some job in input.resource.kubernetes_job
	host_process := job.values.spec[0].template[0].spec[0].security_context[0].windows_options[0].host_process
	value.known(host_process)
	host_process != false
}

deny contains tf.finding(v1, "must not run Windows host processes", ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "windows_options", 0, "host_process"]) if {
	some v1 in input.resource.kubernetes_job_v1
	host_process := v1.values.spec[0].template[0].spec[0].security_context[0].windows_options[0].host_process
	value.known(host_process)
	host_process != false
}

deny contains tf.finding(job, "must not run Windows host processes", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "security_context", 0, "windows_options", 0, "host_process"]) if {
	some job in input.resource.kubernetes_cron_job
	host_process := job.values.spec[0].job_template[0].spec[0].template[0].spec[0].security_context[0].windows_options[0].host_process
	value.known(host_process)
	host_process != false
}

deny contains tf.finding(job_v1, "must not run Windows host processes", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "security_context", 0, "windows_options", 0, "host_process"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	host_process := job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].security_context[0].windows_options[0].host_process
	value.known(host_process)
	host_process != false
}
