# METADATA
# title: Containers add no Linux capabilities
# description: "Each added capability is a piece of root: NET_ADMIN changes routes, SYS_PTRACE reads other
#   processes, DAC_OVERRIDE ignores file permissions."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
# custom:
#   id: kubernetes.workload.added_capabilities
#   aliases: [CKV_K8S_25, AVD-KSV-0022, fe771ff7-ba15-4f8f-ad7a-8aa232b49a28]
#   requirement: no Kubernetes workload may add Linux capabilities
#   severity: MEDIUM
#   category: workload hardening
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1, kubernetes_job,
#      kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   remediation: Remove `add` from `capabilities`, or the capabilities that the program does without.
package decree.kubernetes.workload.added_capabilities

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must not add Linux capabilities", ["spec", 0, "container", i, "security_context", 0, "capabilities", 0, "add"]) if {
	some pod in input.resource.kubernetes_pod
	some i, container in pod.values.spec[0].container
	value.present(value.at(container, ["security_context", 0, "capabilities", 0, "add"], null))
}

deny contains tf.finding(pod, "must not add Linux capabilities", ["spec", 0, "init_container", i_2, "security_context", 0, "capabilities", 0, "add"]) if {
	some pod in input.resource.kubernetes_pod
	some i_2, init_container in pod.values.spec[0].init_container
	value.present(value.at(init_container, ["security_context", 0, "capabilities", 0, "add"], null))
}

deny contains tf.finding(v1, "must not add Linux capabilities", ["spec", 0, "container", i, "security_context", 0, "capabilities", 0, "add"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some i, container in v1.values.spec[0].container
	value.present(value.at(container, ["security_context", 0, "capabilities", 0, "add"], null))
}

deny contains tf.finding(v1, "must not add Linux capabilities", ["spec", 0, "init_container", i_2, "security_context", 0, "capabilities", 0, "add"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some i_2, init_container in v1.values.spec[0].init_container
	value.present(value.at(init_container, ["security_context", 0, "capabilities", 0, "add"], null))
}

deny contains tf.finding(deployment, "must not add Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "capabilities", 0, "add"]) if {
	some deployment in input.resource.kubernetes_deployment
	some i, container in deployment.values.spec[0].template[0].spec[0].container
	value.present(value.at(container, ["security_context", 0, "capabilities", 0, "add"], null))
}

deny contains tf.finding(deployment, "must not add Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "capabilities", 0, "add"]) if {
	some deployment in input.resource.kubernetes_deployment
	some i_2, init_container in deployment.values.spec[0].template[0].spec[0].init_container
	value.present(value.at(init_container, ["security_context", 0, "capabilities", 0, "add"], null))
}

deny contains tf.finding(v1, "must not add Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "capabilities", 0, "add"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some i, container in v1.values.spec[0].template[0].spec[0].container
	value.present(value.at(container, ["security_context", 0, "capabilities", 0, "add"], null))
}

deny contains tf.finding(v1, "must not add Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "capabilities", 0, "add"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some i_2, init_container in v1.values.spec[0].template[0].spec[0].init_container
	value.present(value.at(init_container, ["security_context", 0, "capabilities", 0, "add"], null))
}

deny contains tf.finding(daemonset, "must not add Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "capabilities", 0, "add"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some i, container in daemonset.values.spec[0].template[0].spec[0].container
	value.present(value.at(container, ["security_context", 0, "capabilities", 0, "add"], null))
}

deny contains tf.finding(daemonset, "must not add Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "capabilities", 0, "add"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some i_2, init_container in daemonset.values.spec[0].template[0].spec[0].init_container
	value.present(value.at(init_container, ["security_context", 0, "capabilities", 0, "add"], null))
}

deny contains tf.finding(set_v1, "must not add Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "capabilities", 0, "add"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some i, container in set_v1.values.spec[0].template[0].spec[0].container
	value.present(value.at(container, ["security_context", 0, "capabilities", 0, "add"], null))
}

deny contains tf.finding(set_v1, "must not add Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "capabilities", 0, "add"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some i_2, init_container in set_v1.values.spec[0].template[0].spec[0].init_container
	value.present(value.at(init_container, ["security_context", 0, "capabilities", 0, "add"], null))
}

deny contains tf.finding(set_2, "must not add Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "capabilities", 0, "add"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some i, container in set_2.values.spec[0].template[0].spec[0].container
	value.present(value.at(container, ["security_context", 0, "capabilities", 0, "add"], null))
}

deny contains tf.finding(set_2, "must not add Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "capabilities", 0, "add"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some i_2, init_container in set_2.values.spec[0].template[0].spec[0].init_container
	value.present(value.at(init_container, ["security_context", 0, "capabilities", 0, "add"], null))
}

deny contains tf.finding(set_v1, "must not add Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "capabilities", 0, "add"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some i, container in set_v1.values.spec[0].template[0].spec[0].container
	value.present(value.at(container, ["security_context", 0, "capabilities", 0, "add"], null))
}

deny contains tf.finding(set_v1, "must not add Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "capabilities", 0, "add"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some i_2, init_container in set_v1.values.spec[0].template[0].spec[0].init_container
	value.present(value.at(init_container, ["security_context", 0, "capabilities", 0, "add"], null))
}

deny contains tf.finding(controller, "must not add Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "capabilities", 0, "add"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some i, container in controller.values.spec[0].template[0].spec[0].container
	value.present(value.at(container, ["security_context", 0, "capabilities", 0, "add"], null))
}

deny contains tf.finding(controller, "must not add Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "capabilities", 0, "add"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some i_2, init_container in controller.values.spec[0].template[0].spec[0].init_container
	value.present(value.at(init_container, ["security_context", 0, "capabilities", 0, "add"], null))
}

deny contains tf.finding(controller_v1, "must not add Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "capabilities", 0, "add"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some i, container in controller_v1.values.spec[0].template[0].spec[0].container
	value.present(value.at(container, ["security_context", 0, "capabilities", 0, "add"], null))
}

deny contains tf.finding(controller_v1, "must not add Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "capabilities", 0, "add"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some i_2, init_container in controller_v1.values.spec[0].template[0].spec[0].init_container
	value.present(value.at(init_container, ["security_context", 0, "capabilities", 0, "add"], null))
}

deny contains tf.finding(job, "must not add Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "capabilities", 0, "add"]) if {
	some job in input.resource.kubernetes_job
	some i, container in job.values.spec[0].template[0].spec[0].container
	value.present(value.at(container, ["security_context", 0, "capabilities", 0, "add"], null))
}

deny contains tf.finding(job, "must not add Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "capabilities", 0, "add"]) if {
	some job in input.resource.kubernetes_job
	some i_2, init_container in job.values.spec[0].template[0].spec[0].init_container
	value.present(value.at(init_container, ["security_context", 0, "capabilities", 0, "add"], null))
}

deny contains tf.finding(v1, "must not add Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "capabilities", 0, "add"]) if {
	some v1 in input.resource.kubernetes_job_v1
	some i, container in v1.values.spec[0].template[0].spec[0].container
	value.present(value.at(container, ["security_context", 0, "capabilities", 0, "add"], null))
}

deny contains tf.finding(v1, "must not add Linux capabilities", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "capabilities", 0, "add"]) if {
	some v1 in input.resource.kubernetes_job_v1
	some i_2, init_container in v1.values.spec[0].template[0].spec[0].init_container
	value.present(value.at(init_container, ["security_context", 0, "capabilities", 0, "add"], null))
}

deny contains tf.finding(job, "must not add Linux capabilities", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "capabilities", 0, "add"]) if {
	some job in input.resource.kubernetes_cron_job
	some i, container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	value.present(value.at(container, ["security_context", 0, "capabilities", 0, "add"], null))
}

deny contains tf.finding(job, "must not add Linux capabilities", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "capabilities", 0, "add"]) if {
	some job in input.resource.kubernetes_cron_job
	some i_2, init_container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].init_container
	value.present(value.at(init_container, ["security_context", 0, "capabilities", 0, "add"], null))
}

deny contains tf.finding(job_v1, "must not add Linux capabilities", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "capabilities", 0, "add"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some i, container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	value.present(value.at(container, ["security_context", 0, "capabilities", 0, "add"], null))
}

deny contains tf.finding(job_v1, "must not add Linux capabilities", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "capabilities", 0, "add"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some i_2, init_container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].init_container
	value.present(value.at(init_container, ["security_context", 0, "capabilities", 0, "add"], null))
}
