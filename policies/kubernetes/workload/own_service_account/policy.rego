# METADATA
# title: Workloads run under a service account of their own
# description: "All pods of a namespace that name no account share one: a right that is given to it for one is
#   given to all."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
# custom:
#   id: kubernetes.workload.own_service_account
#   requirement: no Kubernetes workload may use the default service account
#   severity: LOW
#   category: workload hardening
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1, kubernetes_job,
#      kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   remediation: Create a service account for the workload and name it in `service_account_name`.
package decree.kubernetes.workload.own_service_account

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must run under a service account of its own", ["spec", 0, "service_account_name"]) if {
	some pod in input.resource.kubernetes_pod
	not_run_under_a_service_account_of_its_own(pod)
}

deny contains tf.finding(v1, "must run under a service account of its own", ["spec", 0, "service_account_name"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	not_run_under_a_service_account_of_its_own_2(v1)
}

deny contains tf.finding(deployment, "must run under a service account of its own", ["spec", 0, "template", 0, "spec", 0, "service_account_name"]) if {
	some deployment in input.resource.kubernetes_deployment
	not_run_under_a_service_account_of_its_own_3(deployment)
}

deny contains tf.finding(v1, "must run under a service account of its own", ["spec", 0, "template", 0, "spec", 0, "service_account_name"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	not_run_under_a_service_account_of_its_own_4(v1)
}

deny contains tf.finding(daemonset, "must run under a service account of its own", ["spec", 0, "template", 0, "spec", 0, "service_account_name"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	not_run_under_a_service_account_of_its_own_5(daemonset)
}

deny contains tf.finding(set_v1, "must run under a service account of its own", ["spec", 0, "template", 0, "spec", 0, "service_account_name"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	not_run_under_a_service_account_of_its_own_6(set_v1)
}

deny contains tf.finding(set_2, "must run under a service account of its own", ["spec", 0, "template", 0, "spec", 0, "service_account_name"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	not_run_under_a_service_account_of_its_own_7(set_2)
}

deny contains tf.finding(set_v1, "must run under a service account of its own", ["spec", 0, "template", 0, "spec", 0, "service_account_name"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	not_run_under_a_service_account_of_its_own_6(set_v1)
}

deny contains tf.finding(controller, "must run under a service account of its own", ["spec", 0, "template", 0, "spec", 0, "service_account_name"]) if {
	some controller in input.resource.kubernetes_replication_controller
	not_run_under_a_service_account_of_its_own_8(controller)
}

deny contains tf.finding(controller_v1, "must run under a service account of its own", ["spec", 0, "template", 0, "spec", 0, "service_account_name"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	not_run_under_a_service_account_of_its_own_9(controller_v1)
}

deny contains tf.finding(job, "must run under a service account of its own", ["spec", 0, "template", 0, "spec", 0, "service_account_name"]) if {
	some job in input.resource.kubernetes_job
	not_run_under_a_service_account_of_its_own_10(job)
}

deny contains tf.finding(v1, "must run under a service account of its own", ["spec", 0, "template", 0, "spec", 0, "service_account_name"]) if {
	some v1 in input.resource.kubernetes_job_v1
	not_run_under_a_service_account_of_its_own_4(v1)
}

deny contains tf.finding(job, "must run under a service account of its own", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "service_account_name"]) if {
	some job in input.resource.kubernetes_cron_job
	not_run_under_a_service_account_of_its_own_11(job)
}

deny contains tf.finding(job_v1, "must run under a service account of its own", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "service_account_name"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	not_run_under_a_service_account_of_its_own_12(job_v1)
}

not_run_under_a_service_account_of_its_own(pod) if {
	value.absent(value.at(pod.values, ["spec", 0, "service_account_name"], null))
}

not_run_under_a_service_account_of_its_own(pod) if {
	pod.values.spec[0].service_account_name == "default"
}

not_run_under_a_service_account_of_its_own_2(v1) if {
	value.absent(value.at(v1.values, ["spec", 0, "service_account_name"], null))
}

not_run_under_a_service_account_of_its_own_2(v1) if {
	v1.values.spec[0].service_account_name == "default"
}

not_run_under_a_service_account_of_its_own_3(deployment) if {
	value.absent(value.at(deployment.values, ["spec", 0, "template", 0, "spec", 0, "service_account_name"], null))
}

not_run_under_a_service_account_of_its_own_3(deployment) if {
	deployment.values.spec[0].template[0].spec[0].service_account_name == "default"
}

not_run_under_a_service_account_of_its_own_4(v1) if {
	value.absent(value.at(v1.values, ["spec", 0, "template", 0, "spec", 0, "service_account_name"], null))
}

not_run_under_a_service_account_of_its_own_4(v1) if {
	v1.values.spec[0].template[0].spec[0].service_account_name == "default"
}

not_run_under_a_service_account_of_its_own_5(daemonset) if {
	value.absent(value.at(daemonset.values, ["spec", 0, "template", 0, "spec", 0, "service_account_name"], null))
}

not_run_under_a_service_account_of_its_own_5(daemonset) if {
	daemonset.values.spec[0].template[0].spec[0].service_account_name == "default"
}

not_run_under_a_service_account_of_its_own_6(set_v1) if {
	value.absent(value.at(set_v1.values, ["spec", 0, "template", 0, "spec", 0, "service_account_name"], null))
}

not_run_under_a_service_account_of_its_own_6(set_v1) if {
	set_v1.values.spec[0].template[0].spec[0].service_account_name == "default"
}

not_run_under_a_service_account_of_its_own_7(set_2) if {
	value.absent(value.at(set_2.values, ["spec", 0, "template", 0, "spec", 0, "service_account_name"], null))
}

not_run_under_a_service_account_of_its_own_7(set_2) if {
	set_2.values.spec[0].template[0].spec[0].service_account_name == "default"
}

not_run_under_a_service_account_of_its_own_8(controller) if {
	value.absent(value.at(controller.values, ["spec", 0, "template", 0, "spec", 0, "service_account_name"], null))
}

not_run_under_a_service_account_of_its_own_8(controller) if {
	controller.values.spec[0].template[0].spec[0].service_account_name == "default"
}

not_run_under_a_service_account_of_its_own_9(controller_v1) if {
	value.absent(value.at(controller_v1.values, ["spec", 0, "template", 0, "spec", 0, "service_account_name"], null))
}

not_run_under_a_service_account_of_its_own_9(controller_v1) if {
	controller_v1.values.spec[0].template[0].spec[0].service_account_name == "default"
}

not_run_under_a_service_account_of_its_own_10(job) if {
	value.absent(value.at(job.values, ["spec", 0, "template", 0, "spec", 0, "service_account_name"], null))
}

not_run_under_a_service_account_of_its_own_10(job) if {
	job.values.spec[0].template[0].spec[0].service_account_name == "default"
}

not_run_under_a_service_account_of_its_own_11(job) if {
	value.absent(value.at(job.values, ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "service_account_name"], null))
}

not_run_under_a_service_account_of_its_own_11(job) if {
	job.values.spec[0].job_template[0].spec[0].template[0].spec[0].service_account_name == "default"
}

not_run_under_a_service_account_of_its_own_12(job_v1) if {
	value.absent(value.at(job_v1.values, ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "service_account_name"], null))
}

not_run_under_a_service_account_of_its_own_12(job_v1) if {
	job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].service_account_name == "default"
}
