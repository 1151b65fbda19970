# METADATA
# title: Workloads live in a namespace of their own
# description: What lies in the default namespace shares its quotas, network policies and role bindings with
#   everything else that nobody placed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/deployment
# custom:
#   id: kubernetes.workload.default_namespace
#   aliases: [CKV_K8S_21]
#   requirement: no Kubernetes workload may use the default namespace
#   severity: LOW
#   category: hygiene
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1, kubernetes_job,
#      kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   remediation: Set `namespace` in `metadata` to a namespace other than default.
package decree.kubernetes.workload.default_namespace

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must stand in a namespace other than the default", ["metadata", 0, "namespace"]) if {
	some pod in input.resource.kubernetes_pod
	not_stand_in_a_namespace_other_than_the_default(pod)
}

deny contains tf.finding(v1, "must stand in a namespace other than the default", ["metadata", 0, "namespace"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	not_stand_in_a_namespace_other_than_the_default_2(v1)
}

deny contains tf.finding(deployment, "must stand in a namespace other than the default", ["metadata", 0, "namespace"]) if {
	some deployment in input.resource.kubernetes_deployment
	not_stand_in_a_namespace_other_than_the_default_3(deployment)
}

deny contains tf.finding(v1, "must stand in a namespace other than the default", ["metadata", 0, "namespace"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	not_stand_in_a_namespace_other_than_the_default_2(v1)
}

deny contains tf.finding(daemonset, "must stand in a namespace other than the default", ["metadata", 0, "namespace"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	not_stand_in_a_namespace_other_than_the_default_4(daemonset)
}

deny contains tf.finding(set_v1, "must stand in a namespace other than the default", ["metadata", 0, "namespace"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	not_stand_in_a_namespace_other_than_the_default_5(set_v1)
}

deny contains tf.finding(set_2, "must stand in a namespace other than the default", ["metadata", 0, "namespace"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	not_stand_in_a_namespace_other_than_the_default_6(set_2)
}

deny contains tf.finding(set_v1, "must stand in a namespace other than the default", ["metadata", 0, "namespace"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	not_stand_in_a_namespace_other_than_the_default_5(set_v1)
}

deny contains tf.finding(controller, "must stand in a namespace other than the default", ["metadata", 0, "namespace"]) if {
	some controller in input.resource.kubernetes_replication_controller
	not_stand_in_a_namespace_other_than_the_default_7(controller)
}

deny contains tf.finding(controller_v1, "must stand in a namespace other than the default", ["metadata", 0, "namespace"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	not_stand_in_a_namespace_other_than_the_default_8(controller_v1)
}

deny contains tf.finding(job, "must stand in a namespace other than the default", ["metadata", 0, "namespace"]) if {
	some job in input.resource.kubernetes_job
	not_stand_in_a_namespace_other_than_the_default_9(job)
}

deny contains tf.finding(v1, "must stand in a namespace other than the default", ["metadata", 0, "namespace"]) if {
	some v1 in input.resource.kubernetes_job_v1
	not_stand_in_a_namespace_other_than_the_default_2(v1)
}

deny contains tf.finding(job, "must stand in a namespace other than the default", ["metadata", 0, "namespace"]) if {
	some job in input.resource.kubernetes_cron_job
	not_stand_in_a_namespace_other_than_the_default_9(job)
}

deny contains tf.finding(job_v1, "must stand in a namespace other than the default", ["metadata", 0, "namespace"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	not_stand_in_a_namespace_other_than_the_default_10(job_v1)
}

not_stand_in_a_namespace_other_than_the_default(pod) if {
	value.absent(value.at(pod.values, ["metadata", 0, "namespace"], null))
}

not_stand_in_a_namespace_other_than_the_default(pod) if {
	pod.values.metadata[0].namespace == "default"
}

not_stand_in_a_namespace_other_than_the_default_2(v1) if {
	value.absent(value.at(v1.values, ["metadata", 0, "namespace"], null))
}

not_stand_in_a_namespace_other_than_the_default_2(v1) if {
	v1.values.metadata[0].namespace == "default"
}

not_stand_in_a_namespace_other_than_the_default_3(deployment) if {
	value.absent(value.at(deployment.values, ["metadata", 0, "namespace"], null))
}

not_stand_in_a_namespace_other_than_the_default_3(deployment) if {
	deployment.values.metadata[0].namespace == "default"
}

not_stand_in_a_namespace_other_than_the_default_4(daemonset) if {
	value.absent(value.at(daemonset.values, ["metadata", 0, "namespace"], null))
}

not_stand_in_a_namespace_other_than_the_default_4(daemonset) if {
	daemonset.values.metadata[0].namespace == "default"
}

not_stand_in_a_namespace_other_than_the_default_5(set_v1) if {
	value.absent(value.at(set_v1.values, ["metadata", 0, "namespace"], null))
}

not_stand_in_a_namespace_other_than_the_default_5(set_v1) if {
	set_v1.values.metadata[0].namespace == "default"
}

not_stand_in_a_namespace_other_than_the_default_6(set_2) if {
	value.absent(value.at(set_2.values, ["metadata", 0, "namespace"], null))
}

not_stand_in_a_namespace_other_than_the_default_6(set_2) if {
	set_2.values.metadata[0].namespace == "default"
}

not_stand_in_a_namespace_other_than_the_default_7(controller) if {
	value.absent(value.at(controller.values, ["metadata", 0, "namespace"], null))
}

not_stand_in_a_namespace_other_than_the_default_7(controller) if {
	controller.values.metadata[0].namespace == "default"
}

not_stand_in_a_namespace_other_than_the_default_8(controller_v1) if {
	value.absent(value.at(controller_v1.values, ["metadata", 0, "namespace"], null))
}

not_stand_in_a_namespace_other_than_the_default_8(controller_v1) if {
	controller_v1.values.metadata[0].namespace == "default"
}

not_stand_in_a_namespace_other_than_the_default_9(job) if {
	value.absent(value.at(job.values, ["metadata", 0, "namespace"], null))
}

not_stand_in_a_namespace_other_than_the_default_9(job) if {
	job.values.metadata[0].namespace == "default"
}

not_stand_in_a_namespace_other_than_the_default_10(job_v1) if {
	value.absent(value.at(job_v1.values, ["metadata", 0, "namespace"], null))
}

not_stand_in_a_namespace_other_than_the_default_10(job_v1) if {
	job_v1.values.metadata[0].namespace == "default"
}
