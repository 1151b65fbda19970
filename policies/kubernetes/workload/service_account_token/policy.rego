# METADATA
# title: Pods do not mount the service account token
# description: Most programs never call the Kubernetes API; the token in their filesystem only serves whoever breaks in.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
# custom:
#   id: kubernetes.workload.service_account_token
#   aliases: [AVD-KSV-0036]
#   requirement: Kubernetes workloads must not mount the service account token automatically
#   severity: MEDIUM
#   category: workload hardening
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1, kubernetes_job,
#      kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   remediation: Set `automount_service_account_token` to false, and true only for pods that call the Kubernetes API.
package decree.kubernetes.workload.service_account_token

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must not mount the service account token automatically", ["spec", 0, "automount_service_account_token"]) if {
	some pod in input.resource.kubernetes_pod
	automount_service_account_token := value.at(pod.values, ["spec", 0, "automount_service_account_token"], null)
	value.known(automount_service_account_token)
	automount_service_account_token != false
}

deny contains tf.finding(v1, "must not mount the service account token automatically", ["spec", 0, "automount_service_account_token"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	automount_service_account_token := value.at(v1.values, ["spec", 0, "automount_service_account_token"], null)
	value.known(automount_service_account_token)
	automount_service_account_token != false
}

deny contains tf.finding(deployment, "must not mount the service account token automatically", ["spec", 0, "template", 0, "spec", 0, "automount_service_account_token"]) if {
	some deployment in input.resource.kubernetes_deployment
	automount_service_account_token := value.at(deployment.values, ["spec", 0, "template", 0, "spec", 0, "automount_service_account_token"], null)
	value.known(automount_service_account_token)
	automount_service_account_token != false
}

deny contains tf.finding(v1, "must not mount the service account token automatically", ["spec", 0, "template", 0, "spec", 0, "automount_service_account_token"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	automount_service_account_token := value.at(v1.values, ["spec", 0, "template", 0, "spec", 0, "automount_service_account_token"], null)
	value.known(automount_service_account_token)
	automount_service_account_token != false
}

deny contains tf.finding(daemonset, "must not mount the service account token automatically", ["spec", 0, "template", 0, "spec", 0, "automount_service_account_token"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	automount_service_account_token := value.at(daemonset.values, ["spec", 0, "template", 0, "spec", 0, "automount_service_account_token"], null)
	value.known(automount_service_account_token)
	automount_service_account_token != false
}

deny contains tf.finding(set_v1, "must not mount the service account token automatically", ["spec", 0, "template", 0, "spec", 0, "automount_service_account_token"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	automount_service_account_token := value.at(set_v1.values, ["spec", 0, "template", 0, "spec", 0, "automount_service_account_token"], null)
	value.known(automount_service_account_token)
	automount_service_account_token != false
}

deny contains tf.finding(set_2, "must not mount the service account token automatically", ["spec", 0, "template", 0, "spec", 0, "automount_service_account_token"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	automount_service_account_token := value.at(set_2.values, ["spec", 0, "template", 0, "spec", 0, "automount_service_account_token"], null)
	value.known(automount_service_account_token)
	automount_service_account_token != false
}

deny contains tf.finding(set_v1, "must not mount the service account token automatically", ["spec", 0, "template", 0, "spec", 0, "automount_service_account_token"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	automount_service_account_token := value.at(set_v1.values, ["spec", 0, "template", 0, "spec", 0, "automount_service_account_token"], null)
	value.known(automount_service_account_token)
	automount_service_account_token != false
}

deny contains tf.finding(controller, "must not mount the service account token automatically", ["spec", 0, "template", 0, "spec", 0, "automount_service_account_token"]) if {
	some controller in input.resource.kubernetes_replication_controller
	automount_service_account_token := value.at(controller.values, ["spec", 0, "template", 0, "spec", 0, "automount_service_account_token"], null)
	value.known(automount_service_account_token)
	automount_service_account_token != false
}

deny contains tf.finding(controller_v1, "must not mount the service account token automatically", ["spec", 0, "template", 0, "spec", 0, "automount_service_account_token"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	automount_service_account_token := value.at(controller_v1.values, ["spec", 0, "template", 0, "spec", 0, "automount_service_account_token"], null)
	value.known(automount_service_account_token)
	automount_service_account_token != false
}

deny contains tf.finding(job, "must not mount the service account token automatically", ["spec", 0, "template", 0, "spec", 0, "automount_service_account_token"]) if {
	some job in input.resource.kubernetes_job
	automount_service_account_token := value.at(job.values, ["spec", 0, "template", 0, "spec", 0, "automount_service_account_token"], null)
	value.known(automount_service_account_token)
	automount_service_account_token != false
}

deny contains tf.finding(v1, "must not mount the service account token automatically", ["spec", 0, "template", 0, "spec", 0, "automount_service_account_token"]) if {
	some v1 in input.resource.kubernetes_job_v1
	automount_service_account_token := value.at(v1.values, ["spec", 0, "template", 0, "spec", 0, "automount_service_account_token"], null)
	value.known(automount_service_account_token)
	automount_service_account_token != false
}

deny contains tf.finding(job, "must not mount the service account token automatically", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "automount_service_account_token"]) if {
	some job in input.resource.kubernetes_cron_job
	automount_service_account_token := value.at(job.values, ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "automount_service_account_token"], null)
	value.known(automount_service_account_token)
	automount_service_account_token != false
}

deny contains tf.finding(job_v1, "must not mount the service account token automatically", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "automount_service_account_token"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	automount_service_account_token := value.at(job_v1.values, ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "automount_service_account_token"], null)
	value.known(automount_service_account_token)
	automount_service_account_token != false
}
