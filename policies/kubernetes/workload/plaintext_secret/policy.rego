# METADATA
# title: Containers carry no secrets in plain text
# description: A password written into the specification lies in the state, in the version control and in every
#   `kubectl describe`.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
# custom:
#   id: kubernetes.workload.plaintext_secret
#   requirement: no Kubernetes workload may write plaintext secrets into the environment
#   severity: HIGH
#   category: secrets
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1, kubernetes_job,
#      kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   profiles: [recommended, ai_platform]
#   remediation: Keep the value in a secret and refer to it with `value_from`.
package decree.kubernetes.workload.plaintext_secret

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must not write secrets into the environment of containers", []) if {
	some pod in input.resource.kubernetes_pod
	not_not_write_secrets_into_the_environment_of_containers(pod)
}

deny contains tf.finding(v1, "must not write secrets into the environment of containers", []) if {
	some v1 in input.resource.kubernetes_pod_v1
	not_not_write_secrets_into_the_environment_of_containers_2(v1)
}

deny contains tf.finding(deployment, "must not write secrets into the environment of containers", []) if {
	some deployment in input.resource.kubernetes_deployment
	not_not_write_secrets_into_the_environment_of_containers_3(deployment)
}

deny contains tf.finding(v1, "must not write secrets into the environment of containers", []) if {
	some v1 in input.resource.kubernetes_deployment_v1
	not_not_write_secrets_into_the_environment_of_containers_4(v1)
}

deny contains tf.finding(daemonset, "must not write secrets into the environment of containers", []) if {
	some daemonset in input.resource.kubernetes_daemonset
	not_not_write_secrets_into_the_environment_of_containers_5(daemonset)
}

deny contains tf.finding(set_v1, "must not write secrets into the environment of containers", []) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	not_not_write_secrets_into_the_environment_of_containers_6(set_v1)
}

deny contains tf.finding(set_2, "must not write secrets into the environment of containers", []) if {
	some set_2 in input.resource.kubernetes_stateful_set
	not_not_write_secrets_into_the_environment_of_containers_7(set_2)
}

deny contains tf.finding(set_v1, "must not write secrets into the environment of containers", []) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	not_not_write_secrets_into_the_environment_of_containers_6(set_v1)
}

deny contains tf.finding(controller, "must not write secrets into the environment of containers", []) if {
	some controller in input.resource.kubernetes_replication_controller
	not_not_write_secrets_into_the_environment_of_containers_8(controller)
}

deny contains tf.finding(controller_v1, "must not write secrets into the environment of containers", []) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	not_not_write_secrets_into_the_environment_of_containers_9(controller_v1)
}

deny contains tf.finding(job, "must not write secrets into the environment of containers", []) if {
	some job in input.resource.kubernetes_job
	not_not_write_secrets_into_the_environment_of_containers_10(job)
}

deny contains tf.finding(v1, "must not write secrets into the environment of containers", []) if {
	some v1 in input.resource.kubernetes_job_v1
	not_not_write_secrets_into_the_environment_of_containers_4(v1)
}

deny contains tf.finding(job, "must not write secrets into the environment of containers", []) if {
	some job in input.resource.kubernetes_cron_job
	not_not_write_secrets_into_the_environment_of_containers_11(job)
}

deny contains tf.finding(job_v1, "must not write secrets into the environment of containers", []) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	not_not_write_secrets_into_the_environment_of_containers_12(job_v1)
}

not_not_write_secrets_into_the_environment_of_containers(pod) if {
	some i, container in pod.values.spec[0].container
	some env in container.env
	value.matches(env.name, `(?i)(password|passwd|secret|secret_key|access_key|private_key|api_key|auth_token|access_token|hf_token)$`)
	value.matches(env.value, `^[^/$]{8,}$`)
}

not_not_write_secrets_into_the_environment_of_containers(pod) if {
	some init_container in pod.values.spec[0].init_container
	some env in init_container.env
	value.matches(env.name, `(?i)(password|passwd|secret|secret_key|access_key|private_key|api_key|auth_token|access_token|hf_token)$`)
	value.matches(env.value, `^[^/$]{8,}$`)
}

not_not_write_secrets_into_the_environment_of_containers_2(v1) if {
	some i, container in v1.values.spec[0].container
	some env in container.env
	value.matches(env.name, `(?i)(password|passwd|secret|secret_key|access_key|private_key|api_key|auth_token|access_token|hf_token)$`)
	value.matches(env.value, `^[^/$]{8,}$`)
}

not_not_write_secrets_into_the_environment_of_containers_2(v1) if {
	some init_container in v1.values.spec[0].init_container
	some env in init_container.env
	value.matches(env.name, `(?i)(password|passwd|secret|secret_key|access_key|private_key|api_key|auth_token|access_token|hf_token)$`)
	value.matches(env.value, `^[^/$]{8,}$`)
}

not_not_write_secrets_into_the_environment_of_containers_3(deployment) if {
	some i, container in deployment.values.spec[0].template[0].spec[0].container
	some env in container.env
	value.matches(env.name, `(?i)(password|passwd|secret|secret_key|access_key|private_key|api_key|auth_token|access_token|hf_token)$`)
	value.matches(env.value, `^[^/$]{8,}$`)
}

not_not_write_secrets_into_the_environment_of_containers_3(deployment) if {
	some init_container in deployment.values.spec[0].template[0].spec[0].init_container
	some env in init_container.env
	value.matches(env.name, `(?i)(password|passwd|secret|secret_key|access_key|private_key|api_key|auth_token|access_token|hf_token)$`)
	value.matches(env.value, `^[^/$]{8,}$`)
}

not_not_write_secrets_into_the_environment_of_containers_4(v1) if {
	some i, container in v1.values.spec[0].template[0].spec[0].container
	some env in container.env
	value.matches(env.name, `(?i)(password|passwd|secret|secret_key|access_key|private_key|api_key|auth_token|access_token|hf_token)$`)
	value.matches(env.value, `^[^/$]{8,}$`)
}

not_not_write_secrets_into_the_environment_of_containers_4(v1) if {
	some init_container in v1.values.spec[0].template[0].spec[0].init_container
	some env in init_container.env
	value.matches(env.name, `(?i)(password|passwd|secret|secret_key|access_key|private_key|api_key|auth_token|access_token|hf_token)$`)
	value.matches(env.value, `^[^/$]{8,}$`)
}

not_not_write_secrets_into_the_environment_of_containers_5(daemonset) if {
	some i, container in daemonset.values.spec[0].template[0].spec[0].container
	some env in container.env
	value.matches(env.name, `(?i)(password|passwd|secret|secret_key|access_key|private_key|api_key|auth_token|access_token|hf_token)$`)
	value.matches(env.value, `^[^/$]{8,}$`)
}

not_not_write_secrets_into_the_environment_of_containers_5(daemonset) if {
	some init_container in daemonset.values.spec[0].template[0].spec[0].init_container
	some env in init_container.env
	value.matches(env.name, `(?i)(password|passwd|secret|secret_key|access_key|private_key|api_key|auth_token|access_token|hf_token)$`)
	value.matches(env.value, `^[^/$]{8,}$`)
}

not_not_write_secrets_into_the_environment_of_containers_6(set_v1) if {
	some i, container in set_v1.values.spec[0].template[0].spec[0].container
	some env in container.env
	value.matches(env.name, `(?i)(password|passwd|secret|secret_key|access_key|private_key|api_key|auth_token|access_token|hf_token)$`)
	value.matches(env.value, `^[^/$]{8,}$`)
}

not_not_write_secrets_into_the_environment_of_containers_6(set_v1) if {
	some init_container in set_v1.values.spec[0].template[0].spec[0].init_container
	some env in init_container.env
	value.matches(env.name, `(?i)(password|passwd|secret|secret_key|access_key|private_key|api_key|auth_token|access_token|hf_token)$`)
	value.matches(env.value, `^[^/$]{8,}$`)
}

not_not_write_secrets_into_the_environment_of_containers_7(set_2) if {
	some i, container in set_2.values.spec[0].template[0].spec[0].container
	some env in container.env
	value.matches(env.name, `(?i)(password|passwd|secret|secret_key|access_key|private_key|api_key|auth_token|access_token|hf_token)$`)
	value.matches(env.value, `^[^/$]{8,}$`)
}

not_not_write_secrets_into_the_environment_of_containers_7(set_2) if {
	some init_container in set_2.values.spec[0].template[0].spec[0].init_container
	some env in init_container.env
	value.matches(env.name, `(?i)(password|passwd|secret|secret_key|access_key|private_key|api_key|auth_token|access_token|hf_token)$`)
	value.matches(env.value, `^[^/$]{8,}$`)
}

not_not_write_secrets_into_the_environment_of_containers_8(controller) if {
	some i, container in controller.values.spec[0].template[0].spec[0].container
	some env in container.env
	value.matches(env.name, `(?i)(password|passwd|secret|secret_key|access_key|private_key|api_key|auth_token|access_token|hf_token)$`)
	value.matches(env.value, `^[^/$]{8,}$`)
}

not_not_write_secrets_into_the_environment_of_containers_8(controller) if {
	some init_container in controller.values.spec[0].template[0].spec[0].init_container
	some env in init_container.env
	value.matches(env.name, `(?i)(password|passwd|secret|secret_key|access_key|private_key|api_key|auth_token|access_token|hf_token)$`)
	value.matches(env.value, `^[^/$]{8,}$`)
}

not_not_write_secrets_into_the_environment_of_containers_9(controller_v1) if {
	some i, container in controller_v1.values.spec[0].template[0].spec[0].container
	some env in container.env
	value.matches(env.name, `(?i)(password|passwd|secret|secret_key|access_key|private_key|api_key|auth_token|access_token|hf_token)$`)
	value.matches(env.value, `^[^/$]{8,}$`)
}

not_not_write_secrets_into_the_environment_of_containers_9(controller_v1) if {
	some init_container in controller_v1.values.spec[0].template[0].spec[0].init_container
	some env in init_container.env
	value.matches(env.name, `(?i)(password|passwd|secret|secret_key|access_key|private_key|api_key|auth_token|access_token|hf_token)$`)
	value.matches(env.value, `^[^/$]{8,}$`)
}

not_not_write_secrets_into_the_environment_of_containers_10(job) if {
	some i, container in job.values.spec[0].template[0].spec[0].container
	some env in container.env
	value.matches(env.name, `(?i)(password|passwd|secret|secret_key|access_key|private_key|api_key|auth_token|access_token|hf_token)$`)
	value.matches(env.value, `^[^/$]{8,}$`)
}

not_not_write_secrets_into_the_environment_of_containers_10(job) if {
	some init_container in job.values.spec[0].template[0].spec[0].init_container
	some env in init_container.env
	value.matches(env.name, `(?i)(password|passwd|secret|secret_key|access_key|private_key|api_key|auth_token|access_token|hf_token)$`)
	value.matches(env.value, `^[^/$]{8,}$`)
}

not_not_write_secrets_into_the_environment_of_containers_11(job) if {
	some i, container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	some env in container.env
	value.matches(env.name, `(?i)(password|passwd|secret|secret_key|access_key|private_key|api_key|auth_token|access_token|hf_token)$`)
	value.matches(env.value, `^[^/$]{8,}$`)
}

not_not_write_secrets_into_the_environment_of_containers_11(job) if {
	some init_container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].init_container
	some env in init_container.env
	value.matches(env.name, `(?i)(password|passwd|secret|secret_key|access_key|private_key|api_key|auth_token|access_token|hf_token)$`)
	value.matches(env.value, `^[^/$]{8,}$`)
}

not_not_write_secrets_into_the_environment_of_containers_12(job_v1) if {
	some i, container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	some env in container.env
	value.matches(env.name, `(?i)(password|passwd|secret|secret_key|access_key|private_key|api_key|auth_token|access_token|hf_token)$`)
	value.matches(env.value, `^[^/$]{8,}$`)
}

not_not_write_secrets_into_the_environment_of_containers_12(job_v1) if {
	some init_container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].init_container
	some env in init_container.env
	value.matches(env.name, `(?i)(password|passwd|secret|secret_key|access_key|private_key|api_key|auth_token|access_token|hf_token)$`)
	value.matches(env.value, `^[^/$]{8,}$`)
}
