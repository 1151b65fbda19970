# METADATA
# title: Containers drop all Linux capabilities
# description: Few programs need any of the fourteen capabilities that a container has by default; what is
#   dropped cannot be misused.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: kubernetes.workload.drop_all_capabilities
#   aliases: [CKV_K8S_37, AVD-KSV-0003]
#   requirement: Kubernetes workloads must drop all Linux capabilities
#   severity: MEDIUM
#   category: workload hardening
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1, kubernetes_job,
#      kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   frameworks:
#     cis: ["5.2.9"]
#   remediation: Set `drop = ["ALL"]` in the `capabilities` of each container, and add back what it needs.
package decree.kubernetes.workload.drop_all_capabilities

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must drop all Linux capabilities", ["spec", 0, "container"]) if {
	some pod in input.resource.kubernetes_pod
	some container in pod.values.spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}

deny contains tf.finding(pod, "must drop all Linux capabilities", ["spec", 0, "init_container"]) if {
	some pod in input.resource.kubernetes_pod
	some init_container in pod.values.spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}

deny contains tf.finding(v1, "must drop all Linux capabilities", ["spec", 0, "container"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some container in v1.values.spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}

deny contains tf.finding(v1, "must drop all Linux capabilities", ["spec", 0, "init_container"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some init_container in v1.values.spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}

deny contains tf.finding(deployment, "must drop all Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some deployment in input.resource.kubernetes_deployment
	some container in deployment.values.spec[0].template[0].spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}

deny contains tf.finding(deployment, "must drop all Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some deployment in input.resource.kubernetes_deployment
	some init_container in deployment.values.spec[0].template[0].spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}

deny contains tf.finding(v1, "must drop all Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some container in v1.values.spec[0].template[0].spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}

deny contains tf.finding(v1, "must drop all Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some init_container in v1.values.spec[0].template[0].spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}

deny contains tf.finding(daemonset, "must drop all Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some container in daemonset.values.spec[0].template[0].spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}

deny contains tf.finding(daemonset, "must drop all Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some init_container in daemonset.values.spec[0].template[0].spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}

deny contains tf.finding(set_v1, "must drop all Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some container in set_v1.values.spec[0].template[0].spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}

deny contains tf.finding(set_v1, "must drop all Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some init_container in set_v1.values.spec[0].template[0].spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}

deny contains tf.finding(set_2, "must drop all Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some container in set_2.values.spec[0].template[0].spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}

deny contains tf.finding(set_2, "must drop all Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some init_container in set_2.values.spec[0].template[0].spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}

deny contains tf.finding(set_v1, "must drop all Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some container in set_v1.values.spec[0].template[0].spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}

deny contains tf.finding(set_v1, "must drop all Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some init_container in set_v1.values.spec[0].template[0].spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}

deny contains tf.finding(controller, "must drop all Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some container in controller.values.spec[0].template[0].spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}

deny contains tf.finding(controller, "must drop all Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some init_container in controller.values.spec[0].template[0].spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}

deny contains tf.finding(controller_v1, "must drop all Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some container in controller_v1.values.spec[0].template[0].spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}

deny contains tf.finding(controller_v1, "must drop all Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some init_container in controller_v1.values.spec[0].template[0].spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}

deny contains tf.finding(job, "must drop all Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some job in input.resource.kubernetes_job
	some container in job.values.spec[0].template[0].spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}

deny contains tf.finding(job, "must drop all Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some job in input.resource.kubernetes_job
	some init_container in job.values.spec[0].template[0].spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}

deny contains tf.finding(v1, "must drop all Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some v1 in input.resource.kubernetes_job_v1
	some container in v1.values.spec[0].template[0].spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}

deny contains tf.finding(v1, "must drop all Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some v1 in input.resource.kubernetes_job_v1
	some init_container in v1.values.spec[0].template[0].spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}

deny contains tf.finding(job, "must drop all Linux capabilities", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container"]) if {
	some job in input.resource.kubernetes_cron_job
	some container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}

deny contains tf.finding(job, "must drop all Linux capabilities", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some job in input.resource.kubernetes_cron_job
	some init_container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}

deny contains tf.finding(job_v1, "must drop all Linux capabilities", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}

deny contains tf.finding(job_v1, "must drop all Linux capabilities", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some init_container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].init_container
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "ALL")
	value.lacks(value.at(init_container, ["security_context", 0, "capabilities", 0, "drop"], null), "all")
}
