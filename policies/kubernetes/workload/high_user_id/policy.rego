# METADATA
# title: Containers run with a high user id
# description: Ids below 10000 are those of accounts on most nodes; a process that escapes with one of them has
#   the files of that account.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
# custom:
#   id: kubernetes.workload.high_user_id
#   aliases: [CKV_K8S_40, AVD-KSV-0020]
#   requirement: Kubernetes workloads must run with a user id of at least 10000
#   severity: LOW
#   category: workload hardening
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1, kubernetes_job,
#      kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   remediation: Set `run_as_user` to an id of 10000 or more.
package decree.kubernetes.workload.high_user_id

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must run with a user id of at least 10000", []) if {
	some pod in input.resource.kubernetes_pod
	some container in pod.values.spec[0].container
	run_as_user := value.at(container, ["security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 10000)
	not_spec_0_security_context_0_run(pod)
}

deny contains tf.finding(v1, "must run with a user id of at least 10000", []) if {
	some v1 in input.resource.kubernetes_pod_v1
	some container in v1.values.spec[0].container
	run_as_user := value.at(container, ["security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 10000)
	not_spec_0_security_context_0_run_2(v1)
}

deny contains tf.finding(deployment, "must run with a user id of at least 10000", []) if {
	some deployment in input.resource.kubernetes_deployment
	some container in deployment.values.spec[0].template[0].spec[0].container
	run_as_user := value.at(container, ["security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 10000)
	not_spec_0_template_0_spec_0(deployment)
}

deny contains tf.finding(v1, "must run with a user id of at least 10000", []) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some container in v1.values.spec[0].template[0].spec[0].container
	run_as_user := value.at(container, ["security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 10000)
	not_spec_0_template_0_spec_0_2(v1)
}

deny contains tf.finding(daemonset, "must run with a user id of at least 10000", []) if {
	some daemonset in input.resource.kubernetes_daemonset
	some container in daemonset.values.spec[0].template[0].spec[0].container
	run_as_user := value.at(container, ["security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 10000)
	not_spec_0_template_0_spec_0_3(daemonset)
}

deny contains tf.finding(set_v1, "must run with a user id of at least 10000", []) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some container in set_v1.values.spec[0].template[0].spec[0].container
	run_as_user := value.at(container, ["security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 10000)
	not_spec_0_template_0_spec_0_4(set_v1)
}

deny contains tf.finding(set_2, "must run with a user id of at least 10000", []) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some container in set_2.values.spec[0].template[0].spec[0].container
	run_as_user := value.at(container, ["security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 10000)
	not_spec_0_template_0_spec_0_5(set_2)
}

deny contains tf.finding(set_v1, "must run with a user id of at least 10000", []) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some container in set_v1.values.spec[0].template[0].spec[0].container
	run_as_user := value.at(container, ["security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 10000)
	not_spec_0_template_0_spec_0_4(set_v1)
}

deny contains tf.finding(controller, "must run with a user id of at least 10000", []) if {
	some controller in input.resource.kubernetes_replication_controller
	some container in controller.values.spec[0].template[0].spec[0].container
	run_as_user := value.at(container, ["security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 10000)
	not_spec_0_template_0_spec_0_6(controller)
}

deny contains tf.finding(controller_v1, "must run with a user id of at least 10000", []) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some container in controller_v1.values.spec[0].template[0].spec[0].container
	run_as_user := value.at(container, ["security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 10000)
	not_spec_0_template_0_spec_0_7(controller_v1)
}

deny contains tf.finding(job, "must run with a user id of at least 10000", []) if {
	some job in input.resource.kubernetes_job
	some container in job.values.spec[0].template[0].spec[0].container
	run_as_user := value.at(container, ["security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 10000)
	not_spec_0_template_0_spec_0_8(job)
}

deny contains tf.finding(v1, "must run with a user id of at least 10000", []) if {
	some v1 in input.resource.kubernetes_job_v1
	some container in v1.values.spec[0].template[0].spec[0].container
	run_as_user := value.at(container, ["security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 10000)
	not_spec_0_template_0_spec_0_2(v1)
}

deny contains tf.finding(job, "must run with a user id of at least 10000", []) if {
	some job in input.resource.kubernetes_cron_job
	some container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	run_as_user := value.at(container, ["security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 10000)
	not_spec_0_job_template_0_spec(job)
}

deny contains tf.finding(job_v1, "must run with a user id of at least 10000", []) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	run_as_user := value.at(container, ["security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 10000)
	not_spec_0_job_template_0_spec_2(job_v1)
}

not_spec_0_security_context_0_run(pod) if {
	run_as_user := value.at(pod.values, ["spec", 0, "security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 10000)
}

not_spec_0_security_context_0_run(pod) if {
	some container in pod.values.spec[0].container
	value.present(value.at(container, ["security_context", 0, "run_as_user"], null))
}

not_spec_0_security_context_0_run_2(v1) if {
	run_as_user := value.at(v1.values, ["spec", 0, "security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 10000)
}

not_spec_0_security_context_0_run_2(v1) if {
	some container in v1.values.spec[0].container
	value.present(value.at(container, ["security_context", 0, "run_as_user"], null))
}

not_spec_0_template_0_spec_0(deployment) if {
	run_as_user := value.at(deployment.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 10000)
}

not_spec_0_template_0_spec_0(deployment) if {
	some container in deployment.values.spec[0].template[0].spec[0].container
	value.present(value.at(container, ["security_context", 0, "run_as_user"], null))
}

not_spec_0_template_0_spec_0_2(v1) if {
	run_as_user := value.at(v1.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 10000)
}

not_spec_0_template_0_spec_0_2(v1) if {
	some container in v1.values.spec[0].template[0].spec[0].container
	value.present(value.at(container, ["security_context", 0, "run_as_user"], null))
}

not_spec_0_template_0_spec_0_3(daemonset) if {
	run_as_user := value.at(daemonset.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 10000)
}

not_spec_0_template_0_spec_0_3(daemonset) if {
	some container in daemonset.values.spec[0].template[0].spec[0].container
	value.present(value.at(container, ["security_context", 0, "run_as_user"], null))
}

not_spec_0_template_0_spec_0_4(set_v1) if {
	run_as_user := value.at(set_v1.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 10000)
}

not_spec_0_template_0_spec_0_4(set_v1) if {
	some container in set_v1.values.spec[0].template[0].spec[0].container
	value.present(value.at(container, ["security_context", 0, "run_as_user"], null))
}

not_spec_0_template_0_spec_0_5(set_2) if {
	run_as_user := value.at(set_2.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 10000)
}

not_spec_0_template_0_spec_0_5(set_2) if {
	some container in set_2.values.spec[0].template[0].spec[0].container
	value.present(value.at(container, ["security_context", 0, "run_as_user"], null))
}

not_spec_0_template_0_spec_0_6(controller) if {
	run_as_user := value.at(controller.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 10000)
}

not_spec_0_template_0_spec_0_6(controller) if {
	some container in controller.values.spec[0].template[0].spec[0].container
	value.present(value.at(container, ["security_context", 0, "run_as_user"], null))
}

not_spec_0_template_0_spec_0_7(controller_v1) if {
	run_as_user := value.at(controller_v1.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 10000)
}

not_spec_0_template_0_spec_0_7(controller_v1) if {
	some container in controller_v1.values.spec[0].template[0].spec[0].container
	value.present(value.at(container, ["security_context", 0, "run_as_user"], null))
}

not_spec_0_template_0_spec_0_8(job) if {
	run_as_user := value.at(job.values, ["spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 10000)
}

not_spec_0_template_0_spec_0_8(job) if {
	some container in job.values.spec[0].template[0].spec[0].container
	value.present(value.at(container, ["security_context", 0, "run_as_user"], null))
}

not_spec_0_job_template_0_spec(job) if {
	run_as_user := value.at(job.values, ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 10000)
}

not_spec_0_job_template_0_spec(job) if {
	some container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	value.present(value.at(container, ["security_context", 0, "run_as_user"], null))
}

not_spec_0_job_template_0_spec_2(job_v1) if {
	run_as_user := value.at(job_v1.values, ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "security_context", 0, "run_as_user"], null)
	value.known(run_as_user)
	not value.at_least(run_as_user, 10000)
}

not_spec_0_job_template_0_spec_2(job_v1) if {
	some container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	value.present(value.at(container, ["security_context", 0, "run_as_user"], null))
}
