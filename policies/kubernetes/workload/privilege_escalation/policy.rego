# METADATA
# title: Containers cannot gain more privileges than they started with
# description: Without the flag a setuid program in the image is enough for a process to become root within its container.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
# custom:
#   id: kubernetes.workload.privilege_escalation
#   aliases: [CKV_K8S_20, AVD-KSV-0001, c878abb4-cca5-4724-92b9-289be68bd47c]
#   requirement: Kubernetes workloads must not allow privilege escalation
#   severity: HIGH
#   category: workload hardening
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1, kubernetes_job,
#      kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   profiles: [ai_platform]
#   frameworks:
#     cis: ["5.2.6"]
#   remediation: Set `allow_privilege_escalation` to false in the `security_context` of each container.
package decree.kubernetes.workload.privilege_escalation

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must not allow privilege escalation", ["spec", 0, "container", i, "security_context", 0, "allow_privilege_escalation"]) if {
	some pod in input.resource.kubernetes_pod
	some i, container in pod.values.spec[0].container
	allow_privilege_escalation := value.at(container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation)
	allow_privilege_escalation != false
}

deny contains tf.finding(pod, "must not allow privilege escalation", ["spec", 0, "init_container", i_2, "security_context", 0, "allow_privilege_escalation"]) if {
	some pod in input.resource.kubernetes_pod
	some i_2, init_container in pod.values.spec[0].init_container
	allow_privilege_escalation_2 := value.at(init_container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation_2)
	allow_privilege_escalation_2 != false
}

deny contains tf.finding(v1, "must not allow privilege escalation", ["spec", 0, "container", i, "security_context", 0, "allow_privilege_escalation"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some i, container in v1.values.spec[0].container
	allow_privilege_escalation := value.at(container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation)
	allow_privilege_escalation != false
}

deny contains tf.finding(v1, "must not allow privilege escalation", ["spec", 0, "init_container", i_2, "security_context", 0, "allow_privilege_escalation"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some i_2, init_container in v1.values.spec[0].init_container
	allow_privilege_escalation_2 := value.at(init_container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation_2)
	allow_privilege_escalation_2 != false
}

deny contains tf.finding(deployment, "must not allow privilege escalation", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "allow_privilege_escalation"]) if {
	some deployment in input.resource.kubernetes_deployment
	some i, container in deployment.values.spec[0].template[0].spec[0].container
	allow_privilege_escalation := value.at(container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation)
	allow_privilege_escalation != false
}

deny contains tf.finding(deployment, "must not allow privilege escalation", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "allow_privilege_escalation"]) if {
	some deployment in input.resource.kubernetes_deployment
	some i_2, init_container in deployment.values.spec[0].template[0].spec[0].init_container
	allow_privilege_escalation_2 := value.at(init_container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation_2)
	allow_privilege_escalation_2 != false
}

deny contains tf.finding(v1, "must not allow privilege escalation", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "allow_privilege_escalation"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some i, container in v1.values.spec[0].template[0].spec[0].container
	allow_privilege_escalation := value.at(container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation)
	allow_privilege_escalation != false
}

deny contains tf.finding(v1, "must not allow privilege escalation", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "allow_privilege_escalation"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some i_2, init_container in v1.values.spec[0].template[0].spec[0].init_container
	allow_privilege_escalation_2 := value.at(init_container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation_2)
	allow_privilege_escalation_2 != false
}

deny contains tf.finding(daemonset, "must not allow privilege escalation", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "allow_privilege_escalation"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some i, container in daemonset.values.spec[0].template[0].spec[0].container
	allow_privilege_escalation := value.at(container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation)
	allow_privilege_escalation != false
}

deny contains tf.finding(daemonset, "must not allow privilege escalation", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "allow_privilege_escalation"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some i_2, init_container in daemonset.values.spec[0].template[0].spec[0].init_container
	allow_privilege_escalation_2 := value.at(init_container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation_2)
	allow_privilege_escalation_2 != false
}

deny contains tf.finding(set_v1, "must not allow privilege escalation", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "allow_privilege_escalation"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some i, container in set_v1.values.spec[0].template[0].spec[0].container
	allow_privilege_escalation := value.at(container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation)
	allow_privilege_escalation != false
}

deny contains tf.finding(set_v1, "must not allow privilege escalation", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "allow_privilege_escalation"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some i_2, init_container in set_v1.values.spec[0].template[0].spec[0].init_container
	allow_privilege_escalation_2 := value.at(init_container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation_2)
	allow_privilege_escalation_2 != false
}

deny contains tf.finding(set_2, "must not allow privilege escalation", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "allow_privilege_escalation"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some i, container in set_2.values.spec[0].template[0].spec[0].container
	allow_privilege_escalation := value.at(container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation)
	allow_privilege_escalation != false
}

deny contains tf.finding(set_2, "must not allow privilege escalation", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "allow_privilege_escalation"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some i_2, init_container in set_2.values.spec[0].template[0].spec[0].init_container
	allow_privilege_escalation_2 := value.at(init_container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation_2)
	allow_privilege_escalation_2 != false
}

deny contains tf.finding(set_v1, "must not allow privilege escalation", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "allow_privilege_escalation"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some i, container in set_v1.values.spec[0].template[0].spec[0].container
	allow_privilege_escalation := value.at(container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation)
	allow_privilege_escalation != false
}

deny contains tf.finding(set_v1, "must not allow privilege escalation", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "allow_privilege_escalation"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some i_2, init_container in set_v1.values.spec[0].template[0].spec[0].init_container
	allow_privilege_escalation_2 := value.at(init_container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation_2)
	allow_privilege_escalation_2 != false
}

deny contains tf.finding(controller, "must not allow privilege escalation", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "allow_privilege_escalation"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some i, container in controller.values.spec[0].template[0].spec[0].container
	allow_privilege_escalation := value.at(container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation)
	allow_privilege_escalation != false
}

deny contains tf.finding(controller, "must not allow privilege escalation", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "allow_privilege_escalation"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some i_2, init_container in controller.values.spec[0].template[0].spec[0].init_container
	allow_privilege_escalation_2 := value.at(init_container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation_2)
	allow_privilege_escalation_2 != false
}

deny contains tf.finding(controller_v1, "must not allow privilege escalation", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "allow_privilege_escalation"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some i, container in controller_v1.values.spec[0].template[0].spec[0].container
	allow_privilege_escalation := value.at(container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation)
	allow_privilege_escalation != false
}

deny contains tf.finding(controller_v1, "must not allow privilege escalation", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "allow_privilege_escalation"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some i_2, init_container in controller_v1.values.spec[0].template[0].spec[0].init_container
	allow_privilege_escalation_2 := value.at(init_container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation_2)
	allow_privilege_escalation_2 != false
}

deny contains tf.finding(job, "must not allow privilege escalation", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "allow_privilege_escalation"]) if {
	some job in input.resource.kubernetes_job
	some i, container in job.values.spec[0].template[0].spec[0].container
	allow_privilege_escalation := value.at(container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation)
	allow_privilege_escalation != false
}

deny contains tf.finding(job, "must not allow privilege escalation", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "allow_privilege_escalation"]) if {
	some job in input.resource.kubernetes_job
	some i_2, init_container in job.values.spec[0].template[0].spec[0].init_container
	allow_privilege_escalation_2 := value.at(init_container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation_2)
	allow_privilege_escalation_2 != false
}

deny contains tf.finding(v1, "must not allow privilege escalation", ["spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "allow_privilege_escalation"]) if {
	some v1 in input.resource.kubernetes_job_v1
	some i, container in v1.values.spec[0].template[0].spec[0].container
	allow_privilege_escalation := value.at(container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation)
	allow_privilege_escalation != false
}

deny contains tf.finding(v1, "must not allow privilege escalation", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "allow_privilege_escalation"]) if {
	some v1 in input.resource.kubernetes_job_v1
	some i_2, init_container in v1.values.spec[0].template[0].spec[0].init_container
	allow_privilege_escalation_2 := value.at(init_container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation_2)
	allow_privilege_escalation_2 != false
}

deny contains tf.finding(job, "must not allow privilege escalation", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "allow_privilege_escalation"]) if {
	some job in input.resource.kubernetes_cron_job
	some i, container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	allow_privilege_escalation := value.at(container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation)
	allow_privilege_escalation != false
}

deny contains tf.finding(job, "must not allow privilege escalation", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "allow_privilege_escalation"]) if {
	some job in input.resource.kubernetes_cron_job
	some i_2, init_container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].init_container
	allow_privilege_escalation_2 := value.at(init_container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation_2)
	allow_privilege_escalation_2 != false
}

deny contains tf.finding(job_v1, "must not allow privilege escalation", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container", i, "security_context", 0, "allow_privilege_escalation"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some i, container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	allow_privilege_escalation := value.at(container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation)
	allow_privilege_escalation != false
}

deny contains tf.finding(job_v1, "must not allow privilege escalation", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "init_container", i_2, "security_context", 0, "allow_privilege_escalation"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some i_2, init_container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].init_container
	allow_privilege_escalation_2 := value.at(init_container, ["security_context", 0, "allow_privilege_escalation"], null)
	value.known(allow_privilege_escalation_2)
	allow_privilege_escalation_2 != false
}
