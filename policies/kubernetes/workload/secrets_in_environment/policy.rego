# METADATA
# title: Secrets are mounted as files
# description: The environment of a process is printed in crash reports and read by every library; a mounted
#   file has permissions and follows rotation.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
# custom:
#   id: kubernetes.workload.secrets_in_environment
#   aliases: [CKV_K8S_35]
#   requirement: Kubernetes workloads must not pass secrets as environment variables
#   severity: LOW
#   category: secrets
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1, kubernetes_job,
#      kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   frameworks:
#     cis: ["5.4.1"]
#     pci_dss:
#       ["10.2.1.25", "10.2.1.6.25", "10.3.4.4", "2.2.5.13", "2.2.7.8", "3.5.1.14", "3.5.1.16", "3.5.1.31",
#        "3.5.1.32", "3.5.1.33", "3.5.1.34", "3.7.2.9", "4.2.1.1.22", "8.2.1.1", "8.2.2.3", "8.2.5.1",
#        "8.3.11.1", "8.3.2.19", "8.3.2.21", "8.3.2.51", "8.3.2.52", "8.3.2.53", "8.3.2.54", A1.2.1.9, A3.4.1.16]
#   remediation: Mount the secret as a volume and read the file.
package decree.kubernetes.workload.secrets_in_environment

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must not pass secrets as environment variables", ["spec", 0, "container", i, "env", i_2, "value_from", 0, "secret_key_ref"]) if {
	some pod in input.resource.kubernetes_pod
	some i, container in pod.values.spec[0].container
	some i_2, env in container.env
	value.present(env.value_from[0].secret_key_ref)
}

deny contains tf.finding(pod, "must not pass secrets as environment variables", ["spec", 0, "container", i, "env_from", i_3, "secret_ref"]) if {
	some pod in input.resource.kubernetes_pod
	some i, container in pod.values.spec[0].container
	some i_3, env_from in container.env_from
	value.present(env_from.secret_ref)
}

deny contains tf.finding(pod, "must not pass secrets as environment variables", ["spec", 0, "init_container", i_4, "env", i_5, "value_from", 0, "secret_key_ref"]) if {
	some pod in input.resource.kubernetes_pod
	some i_4, init_container in pod.values.spec[0].init_container
	some i_5, env_2 in init_container.env
	value.present(env_2.value_from[0].secret_key_ref)
}

deny contains tf.finding(pod, "must not pass secrets as environment variables", ["spec", 0, "init_container", i_4, "env_from", i_6, "secret_ref"]) if {
	some pod in input.resource.kubernetes_pod
	some i_4, init_container in pod.values.spec[0].init_container
	some i_6, env_from_2 in init_container.env_from
	value.present(env_from_2.secret_ref)
}

deny contains tf.finding(v1, "must not pass secrets as environment variables", ["spec", 0, "container", i, "env", i_2, "value_from", 0, "secret_key_ref"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some i, container in v1.values.spec[0].container
	some i_2, env in container.env
	value.present(env.value_from[0].secret_key_ref)
}

deny contains tf.finding(v1, "must not pass secrets as environment variables", ["spec", 0, "container", i, "env_from", i_3, "secret_ref"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some i, container in v1.values.spec[0].container
	some i_3, env_from in container.env_from
	value.present(env_from.secret_ref)
}

deny contains tf.finding(v1, "must not pass secrets as environment variables", ["spec", 0, "init_container", i_4, "env", i_5, "value_from", 0, "secret_key_ref"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some i_4, init_container in v1.values.spec[0].init_container
	some i_5, env_2 in init_container.env
	value.present(env_2.value_from[0].secret_key_ref)
}

deny contains tf.finding(v1, "must not pass secrets as environment variables", ["spec", 0, "init_container", i_4, "env_from", i_6, "secret_ref"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some i_4, init_container in v1.values.spec[0].init_container
	some i_6, env_from_2 in init_container.env_from
	value.present(env_from_2.secret_ref)
}

deny contains tf.finding(deployment, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "container", i, "env", i_2, "value_from", 0, "secret_key_ref"]) if {
	some deployment in input.resource.kubernetes_deployment
	some i, container in deployment.values.spec[0].template[0].spec[0].container
	some i_2, env in container.env
	value.present(env.value_from[0].secret_key_ref)
}

deny contains tf.finding(deployment, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "container", i, "env_from", i_3, "secret_ref"]) if {
	some deployment in input.resource.kubernetes_deployment
	some i, container in deployment.values.spec[0].template[0].spec[0].container
	some i_3, env_from in container.env_from
	value.present(env_from.secret_ref)
}

deny contains tf.finding(deployment, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "init_container", i_4, "env", i_5, "value_from", 0, "secret_key_ref"]) if {
	some deployment in input.resource.kubernetes_deployment
	some i_4, init_container in deployment.values.spec[0].template[0].spec[0].init_container
	some i_5, env_2 in init_container.env
	value.present(env_2.value_from[0].secret_key_ref)
}

deny contains tf.finding(deployment, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "init_container", i_4, "env_from", i_6, "secret_ref"]) if {
	some deployment in input.resource.kubernetes_deployment
	some i_4, init_container in deployment.values.spec[0].template[0].spec[0].init_container
	some i_6, env_from_2 in init_container.env_from
	value.present(env_from_2.secret_ref)
}

deny contains tf.finding(v1, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "container", i, "env", i_2, "value_from", 0, "secret_key_ref"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some i, container in v1.values.spec[0].template[0].spec[0].container
	some i_2, env in container.env
	value.present(env.value_from[0].secret_key_ref)
}

deny contains tf.finding(v1, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "container", i, "env_from", i_3, "secret_ref"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some i, container in v1.values.spec[0].template[0].spec[0].container
	some i_3, env_from in container.env_from
	value.present(env_from.secret_ref)
}

deny contains tf.finding(v1, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "init_container", i_4, "env", i_5, "value_from", 0, "secret_key_ref"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some i_4, init_container in v1.values.spec[0].template[0].spec[0].init_container
	some i_5, env_2 in init_container.env
	value.present(env_2.value_from[0].secret_key_ref)
}

deny contains tf.finding(v1, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "init_container", i_4, "env_from", i_6, "secret_ref"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some i_4, init_container in v1.values.spec[0].template[0].spec[0].init_container
	some i_6, env_from_2 in init_container.env_from
	value.present(env_from_2.secret_ref)
}

deny contains tf.finding(daemonset, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "container", i, "env", i_2, "value_from", 0, "secret_key_ref"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some i, container in daemonset.values.spec[0].template[0].spec[0].container
	some i_2, env in container.env
	value.present(env.value_from[0].secret_key_ref)
}

deny contains tf.finding(daemonset, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "container", i, "env_from", i_3, "secret_ref"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some i, container in daemonset.values.spec[0].template[0].spec[0].container
	some i_3, env_from in container.env_from
	value.present(env_from.secret_ref)
}

deny contains tf.finding(daemonset, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "init_container", i_4, "env", i_5, "value_from", 0, "secret_key_ref"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some i_4, init_container in daemonset.values.spec[0].template[0].spec[0].init_container
	some i_5, env_2 in init_container.env
	value.present(env_2.value_from[0].secret_key_ref)
}

deny contains tf.finding(daemonset, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "init_container", i_4, "env_from", i_6, "secret_ref"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some i_4, init_container in daemonset.values.spec[0].template[0].spec[0].init_container
	some i_6, env_from_2 in init_container.env_from
	value.present(env_from_2.secret_ref)
}

deny contains tf.finding(set_v1, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "container", i, "env", i_2, "value_from", 0, "secret_key_ref"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some i, container in set_v1.values.spec[0].template[0].spec[0].container
	some i_2, env in container.env
	value.present(env.value_from[0].secret_key_ref)
}

deny contains tf.finding(set_v1, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "container", i, "env_from", i_3, "secret_ref"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some i, container in set_v1.values.spec[0].template[0].spec[0].container
	some i_3, env_from in container.env_from
	value.present(env_from.secret_ref)
}

deny contains tf.finding(set_v1, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "init_container", i_4, "env", i_5, "value_from", 0, "secret_key_ref"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some i_4, init_container in set_v1.values.spec[0].template[0].spec[0].init_container
	some i_5, env_2 in init_container.env
	value.present(env_2.value_from[0].secret_key_ref)
}

deny contains tf.finding(set_v1, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "init_container", i_4, "env_from", i_6, "secret_ref"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some i_4, init_container in set_v1.values.spec[0].template[0].spec[0].init_container
	some i_6, env_from_2 in init_container.env_from
	value.present(env_from_2.secret_ref)
}

deny contains tf.finding(set_2, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "container", i, "env", i_2, "value_from", 0, "secret_key_ref"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some i, container in set_2.values.spec[0].template[0].spec[0].container
	some i_2, env in container.env
	value.present(env.value_from[0].secret_key_ref)
}

deny contains tf.finding(set_2, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "container", i, "env_from", i_3, "secret_ref"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some i, container in set_2.values.spec[0].template[0].spec[0].container
	some i_3, env_from in container.env_from
	value.present(env_from.secret_ref)
}

deny contains tf.finding(set_2, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "init_container", i_4, "env", i_5, "value_from", 0, "secret_key_ref"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some i_4, init_container in set_2.values.spec[0].template[0].spec[0].init_container
	some i_5, env_2 in init_container.env
	value.present(env_2.value_from[0].secret_key_ref)
}

deny contains tf.finding(set_2, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "init_container", i_4, "env_from", i_6, "secret_ref"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some i_4, init_container in set_2.values.spec[0].template[0].spec[0].init_container
	some i_6, env_from_2 in init_container.env_from
	value.present(env_from_2.secret_ref)
}

deny contains tf.finding(set_v1, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "container", i, "env", i_2, "value_from", 0, "secret_key_ref"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some i, container in set_v1.values.spec[0].template[0].spec[0].container
	some i_2, env in container.env
	value.present(env.value_from[0].secret_key_ref)
}

deny contains tf.finding(set_v1, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "container", i, "env_from", i_3, "secret_ref"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some i, container in set_v1.values.spec[0].template[0].spec[0].container
	some i_3, env_from in container.env_from
	value.present(env_from.secret_ref)
}

deny contains tf.finding(set_v1, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "init_container", i_4, "env", i_5, "value_from", 0, "secret_key_ref"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some i_4, init_container in set_v1.values.spec[0].template[0].spec[0].init_container
	some i_5, env_2 in init_container.env
	value.present(env_2.value_from[0].secret_key_ref)
}

deny contains tf.finding(set_v1, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "init_container", i_4, "env_from", i_6, "secret_ref"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some i_4, init_container in set_v1.values.spec[0].template[0].spec[0].init_container
	some i_6, env_from_2 in init_container.env_from
	value.present(env_from_2.secret_ref)
}

deny contains tf.finding(controller, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "container", i, "env", i_2, "value_from", 0, "secret_key_ref"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some i, container in controller.values.spec[0].template[0].spec[0].container
	some i_2, env in container.env
	value.present(env.value_from[0].secret_key_ref)
}

deny contains tf.finding(controller, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "container", i, "env_from", i_3, "secret_ref"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some i, container in controller.values.spec[0].template[0].spec[0].container
	some i_3, env_from in container.env_from
	value.present(env_from.secret_ref)
}

deny contains tf.finding(controller, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "init_container", i_4, "env", i_5, "value_from", 0, "secret_key_ref"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some i_4, init_container in controller.values.spec[0].template[0].spec[0].init_container
	some i_5, env_2 in init_container.env
	value.present(env_2.value_from[0].secret_key_ref)
}

deny contains tf.finding(controller, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "init_container", i_4, "env_from", i_6, "secret_ref"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some i_4, init_container in controller.values.spec[0].template[0].spec[0].init_container
	some i_6, env_from_2 in init_container.env_from
	value.present(env_from_2.secret_ref)
}

deny contains tf.finding(controller_v1, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "container", i, "env", i_2, "value_from", 0, "secret_key_ref"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some i, container in controller_v1.values.spec[0].template[0].spec[0].container
	some i_2, env in container.env
	value.present(env.value_from[0].secret_key_ref)
}

deny contains tf.finding(controller_v1, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "container", i, "env_from", i_3, "secret_ref"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some i, container in controller_v1.values.spec[0].template[0].spec[0].container
	some i_3, env_from in container.env_from
	value.present(env_from.secret_ref)
}

deny contains tf.finding(controller_v1, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "init_container", i_4, "env", i_5, "value_from", 0, "secret_key_ref"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some i_4, init_container in controller_v1.values.spec[0].template[0].spec[0].init_container
	some i_5, env_2 in init_container.env
	value.present(env_2.value_from[0].secret_key_ref)
}

deny contains tf.finding(controller_v1, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "init_container", i_4, "env_from", i_6, "secret_ref"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some i_4, init_container in controller_v1.values.spec[0].template[0].spec[0].init_container
	some i_6, env_from_2 in init_container.env_from
	value.present(env_from_2.secret_ref)
}

deny contains tf.finding(job, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "container", i, "env", i_2, "value_from", 0, "secret_key_ref"]) if {
	some job in input.resource.kubernetes_job
	some i, container in job.values.spec[0].template[0].spec[0].container
	some i_2, env in container.env
	value.present(env.value_from[0].secret_key_ref)
}

deny contains tf.finding(job, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "container", i, "env_from", i_3, "secret_ref"]) if {
	some job in input.resource.kubernetes_job
	some i, container in job.values.spec[0].template[0].spec[0].container
	some i_3, env_from in container.env_from
	value.present(env_from.secret_ref)
}

deny contains tf.finding(job, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "init_container", i_4, "env", i_5, "value_from", 0, "secret_key_ref"]) if {
	some job in input.resource.kubernetes_job
	some i_4, init_container in job.values.spec[0].template[0].spec[0].init_container
	some i_5, env_2 in init_container.env
	value.present(env_2.value_from[0].secret_key_ref)
}

deny contains tf.finding(job, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "init_container", i_4, "env_from", i_6, "secret_ref"]) if {
	some job in input.resource.kubernetes_job
	some i_4, init_container in job.values.spec[0].template[0].spec[0].init_container
	some i_6, env_from_2 in init_container.env_from
	value.present(env_from_2.secret_ref)
}

deny contains tf.finding(v1, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "container", i, "env", i_2, "value_from", 0, "secret_key_ref"]) if {
	some v1 in input.resource.kubernetes_job_v1
	some i, container in v1.values.spec[0].template[0].spec[0].container
	some i_2, env in container.env
	value.present(env.value_from[0].secret_key_ref)
}

deny contains tf.finding(v1, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "container", i, "env_from", i_3, "secret_ref"]) if {
	some v1 in input.resource.kubernetes_job_v1
	some i, container in v1.values.spec[0].template[0].spec[0].container
	some i_3, env_from in container.env_from
	value.present(env_from.secret_ref)
}

deny contains tf.finding(v1, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "init_container", i_4, "env", i_5, "value_from", 0, "secret_key_ref"]) if {
	some v1 in input.resource.kubernetes_job_v1
	some i_4, init_container in v1.values.spec[0].template[0].spec[0].init_container
	some i_5, env_2 in init_container.env
	value.present(env_2.value_from[0].secret_key_ref)
}

deny contains tf.finding(v1, "must not pass secrets as environment variables", ["spec", 0, "template", 0, "spec", 0, "init_container", i_4, "env_from", i_6, "secret_ref"]) if {
	some v1 in input.resource.kubernetes_job_v1
	some i_4, init_container in v1.values.spec[0].template[0].spec[0].init_container
	some i_6, env_from_2 in init_container.env_from
	value.present(env_from_2.secret_ref)
}

deny contains tf.finding(job, "must not pass secrets as environment variables", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container", i, "env", i_2, "value_from", 0, "secret_key_ref"]) if {
	some job in input.resource.kubernetes_cron_job
	some i, container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	some i_2, env in container.env
	value.present(env.value_from[0].secret_key_ref)
}

deny contains tf.finding(job, "must not pass secrets as environment variables", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container", i, "env_from", i_3, "secret_ref"]) if {
	some job in input.resource.kubernetes_cron_job
	some i, container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	some i_3, env_from in container.env_from
	value.present(env_from.secret_ref)
}

deny contains tf.finding(job, "must not pass secrets as environment variables", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "init_container", i_4, "env", i_5, "value_from", 0, "secret_key_ref"]) if {
	some job in input.resource.kubernetes_cron_job
	some i_4, init_container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].init_container
	some i_5, env_2 in init_container.env
	value.present(env_2.value_from[0].secret_key_ref)
}

deny contains tf.finding(job, "must not pass secrets as environment variables", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "init_container", i_4, "env_from", i_6, "secret_ref"]) if {
	some job in input.resource.kubernetes_cron_job
	some i_4, init_container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].init_container
	some i_6, env_from_2 in init_container.env_from
	value.present(env_from_2.secret_ref)
}

deny contains tf.finding(job_v1, "must not pass secrets as environment variables", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container", i, "env", i_2, "value_from", 0, "secret_key_ref"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some i, container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	some i_2, env in container.env
	value.present(env.value_from[0].secret_key_ref)
}

deny contains tf.finding(job_v1, "must not pass secrets as environment variables", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container", i, "env_from", i_3, "secret_ref"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some i, container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	some i_3, env_from in container.env_from
	value.present(env_from.secret_ref)
}

deny contains tf.finding(job_v1, "must not pass secrets as environment variables", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "init_container", i_4, "env", i_5, "value_from", 0, "secret_key_ref"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some i_4, init_container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].init_container
	some i_5, env_2 in init_container.env
	value.present(env_2.value_from[0].secret_key_ref)
}

deny contains tf.finding(job_v1, "must not pass secrets as environment variables", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "init_container", i_4, "env_from", i_6, "secret_ref"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some i_4, init_container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].init_container
	some i_6, env_from_2 in init_container.env_from
	value.present(env_from_2.secret_ref)
}
