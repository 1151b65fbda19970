# METADATA
# title: Images are always pulled
# description: An image that lies on the node is started without asking the registry whether the pod may have it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
# custom:
#   id: kubernetes.workload.image_pull_policy
#   aliases: [CKV_K8S_15]
#   requirement: Kubernetes workloads must always pull images
#   severity: LOW
#   category: supply chain
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1, kubernetes_job,
#      kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   remediation: Set `image_pull_policy` to "Always".
package decree.kubernetes.workload.image_pull_policy

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must always pull images", []) if {
	some pod in input.resource.kubernetes_pod
	not_always_pull_images(pod)
}

deny contains tf.finding(v1, "must always pull images", []) if {
	some v1 in input.resource.kubernetes_pod_v1
	not_always_pull_images_2(v1)
}

deny contains tf.finding(deployment, "must always pull images", []) if {
	some deployment in input.resource.kubernetes_deployment
	not_always_pull_images_3(deployment)
}

deny contains tf.finding(v1, "must always pull images", []) if {
	some v1 in input.resource.kubernetes_deployment_v1
	not_always_pull_images_4(v1)
}

deny contains tf.finding(daemonset, "must always pull images", []) if {
	some daemonset in input.resource.kubernetes_daemonset
	not_always_pull_images_5(daemonset)
}

deny contains tf.finding(set_v1, "must always pull images", []) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	not_always_pull_images_6(set_v1)
}

deny contains tf.finding(set_2, "must always pull images", []) if {
	some set_2 in input.resource.kubernetes_stateful_set
	not_always_pull_images_7(set_2)
}

deny contains tf.finding(set_v1, "must always pull images", []) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	not_always_pull_images_6(set_v1)
}

deny contains tf.finding(controller, "must always pull images", []) if {
	some controller in input.resource.kubernetes_replication_controller
	not_always_pull_images_8(controller)
}

deny contains tf.finding(controller_v1, "must always pull images", []) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	not_always_pull_images_9(controller_v1)
}

deny contains tf.finding(job, "must always pull images", []) if {
	some job in input.resource.kubernetes_job
	not_always_pull_images_10(job)
}

deny contains tf.finding(v1, "must always pull images", []) if {
	some v1 in input.resource.kubernetes_job_v1
	not_always_pull_images_4(v1)
}

deny contains tf.finding(job, "must always pull images", []) if {
	some job in input.resource.kubernetes_cron_job
	not_always_pull_images_11(job)
}

deny contains tf.finding(job_v1, "must always pull images", []) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	not_always_pull_images_12(job_v1)
}

not_image_pull_policy_is_not_set(container) if {
	value.present(value.at(container, ["image_pull_policy"], null))
}

not_image_pull_policy_is_not_set(container) if {
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `:latest$`)
	value.matches(container.image, `:[0-9A-Za-z._-]+$`)
}

not_image_pull_policy_is_not_set_2(init_container) if {
	value.present(value.at(init_container, ["image_pull_policy"], null))
}

not_image_pull_policy_is_not_set_2(init_container) if {
	image := value.at(init_container, ["image"], null)
	value.known(image)
	not value.matches(image, `:latest$`)
	value.matches(init_container.image, `:[0-9A-Za-z._-]+$`)
}

not_always_pull_images(pod) if {
	some container in pod.values.spec[0].container
	image_pull_policy := value.at(container, ["image_pull_policy"], null)
	value.known(image_pull_policy)
	image_pull_policy != "Always"
	not_image_pull_policy_is_not_set(container)
}

not_always_pull_images(pod) if {
	some init_container in pod.values.spec[0].init_container
	image_pull_policy := value.at(init_container, ["image_pull_policy"], null)
	value.known(image_pull_policy)
	image_pull_policy != "Always"
	not_image_pull_policy_is_not_set_2(init_container)
}

not_always_pull_images_2(v1) if {
	some container in v1.values.spec[0].container
	image_pull_policy := value.at(container, ["image_pull_policy"], null)
	value.known(image_pull_policy)
	image_pull_policy != "Always"
	not_image_pull_policy_is_not_set(container)
}

not_always_pull_images_2(v1) if {
	some init_container in v1.values.spec[0].init_container
	image_pull_policy := value.at(init_container, ["image_pull_policy"], null)
	value.known(image_pull_policy)
	image_pull_policy != "Always"
	not_image_pull_policy_is_not_set_2(init_container)
}

not_always_pull_images_3(deployment) if {
	some container in deployment.values.spec[0].template[0].spec[0].container
	image_pull_policy := value.at(container, ["image_pull_policy"], null)
	value.known(image_pull_policy)
	image_pull_policy != "Always"
	not_image_pull_policy_is_not_set(container)
}

not_always_pull_images_3(deployment) if {
	some init_container in deployment.values.spec[0].template[0].spec[0].init_container
	image_pull_policy := value.at(init_container, ["image_pull_policy"], null)
	value.known(image_pull_policy)
	image_pull_policy != "Always"
	not_image_pull_policy_is_not_set_2(init_container)
}

not_always_pull_images_4(v1) if {
	some container in v1.values.spec[0].template[0].spec[0].container
	image_pull_policy := value.at(container, ["image_pull_policy"], null)
	value.known(image_pull_policy)
	image_pull_policy != "Always"
	not_image_pull_policy_is_not_set(container)
}

not_always_pull_images_4(v1) if {
	some init_container in v1.values.spec[0].template[0].spec[0].init_container
	image_pull_policy := value.at(init_container, ["image_pull_policy"], null)
	value.known(image_pull_policy)
	image_pull_policy != "Always"
	not_image_pull_policy_is_not_set_2(init_container)
}

not_always_pull_images_5(daemonset) if {
	some container in daemonset.values.spec[0].template[0].spec[0].container
	image_pull_policy := value.at(container, ["image_pull_policy"], null)
	value.known(image_pull_policy)
	image_pull_policy != "Always"
	not_image_pull_policy_is_not_set(container)
}

not_always_pull_images_5(daemonset) if {
	some init_container in daemonset.values.spec[0].template[0].spec[0].init_container
	image_pull_policy := value.at(init_container, ["image_pull_policy"], null)
	value.known(image_pull_policy)
	image_pull_policy != "Always"
	not_image_pull_policy_is_not_set_2(init_container)
}

not_always_pull_images_6(set_v1) if {
	some container in set_v1.values.spec[0].template[0].spec[0].container
	image_pull_policy := value.at(container, ["image_pull_policy"], null)
	value.known(image_pull_policy)
	image_pull_policy != "Always"
	not_image_pull_policy_is_not_set(container)
}

not_always_pull_images_6(set_v1) if {
	some init_container in set_v1.values.spec[0].template[0].spec[0].init_container
	image_pull_policy := value.at(init_container, ["image_pull_policy"], null)
	value.known(image_pull_policy)
	image_pull_policy != "Always"
	not_image_pull_policy_is_not_set_2(init_container)
}

not_always_pull_images_7(set_2) if {
	some container in set_2.values.spec[0].template[0].spec[0].container
	image_pull_policy := value.at(container, ["image_pull_policy"], null)
	value.known(image_pull_policy)
	image_pull_policy != "Always"
	not_image_pull_policy_is_not_set(container)
}

not_always_pull_images_7(set_2) if {
	some init_container in set_2.values.spec[0].template[0].spec[0].init_container
	image_pull_policy := value.at(init_container, ["image_pull_policy"], null)
	value.known(image_pull_policy)
	image_pull_policy != "Always"
	not_image_pull_policy_is_not_set_2(init_container)
}

not_always_pull_images_8(controller) if {
	some container in controller.values.spec[0].template[0].spec[0].container
	image_pull_policy := value.at(container, ["image_pull_policy"], null)
	value.known(image_pull_policy)
	image_pull_policy != "Always"
	not_image_pull_policy_is_not_set(container)
}

not_always_pull_images_8(controller) if {
	some init_container in controller.values.spec[0].template[0].spec[0].init_container
	image_pull_policy := value.at(init_container, ["image_pull_policy"], null)
	value.known(image_pull_policy)
	image_pull_policy != "Always"
	not_image_pull_policy_is_not_set_2(init_container)
}

not_always_pull_images_9(controller_v1) if {
	some container in controller_v1.values.spec[0].template[0].spec[0].container
	image_pull_policy := value.at(container, ["image_pull_policy"], null)
	value.known(image_pull_policy)
	image_pull_policy != "Always"
	not_image_pull_policy_is_not_set(container)
}

not_always_pull_images_9(controller_v1) if {
	some init_container in controller_v1.values.spec[0].template[0].spec[0].init_container
	image_pull_policy := value.at(init_container, ["image_pull_policy"], null)
	value.known(image_pull_policy)
	image_pull_policy != "Always"
	not_image_pull_policy_is_not_set_2(init_container)
}

not_always_pull_images_10(job) if {
	some container in job.values.spec[0].template[0].spec[0].container
	image_pull_policy := value.at(container, ["image_pull_policy"], null)
	value.known(image_pull_policy)
	image_pull_policy != "Always"
	not_image_pull_policy_is_not_set(container)
}

not_always_pull_images_10(job) if {
	some init_container in job.values.spec[0].template[0].spec[0].init_container
	image_pull_policy := value.at(init_container, ["image_pull_policy"], null)
	value.known(image_pull_policy)
	image_pull_policy != "Always"
	not_image_pull_policy_is_not_set_2(init_container)
}

not_always_pull_images_11(job) if {
	some container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	image_pull_policy := value.at(container, ["image_pull_policy"], null)
	value.known(image_pull_policy)
	image_pull_policy != "Always"
	not_image_pull_policy_is_not_set(container)
}

not_always_pull_images_11(job) if {
	some init_container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].init_container
	image_pull_policy := value.at(init_container, ["image_pull_policy"], null)
	value.known(image_pull_policy)
	image_pull_policy != "Always"
	not_image_pull_policy_is_not_set_2(init_container)
}

not_always_pull_images_12(job_v1) if {
	some container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	image_pull_policy := value.at(container, ["image_pull_policy"], null)
	value.known(image_pull_policy)
	image_pull_policy != "Always"
	not_image_pull_policy_is_not_set(container)
}

not_always_pull_images_12(job_v1) if {
	some init_container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].init_container
	image_pull_policy := value.at(init_container, ["image_pull_policy"], null)
	value.known(image_pull_policy)
	image_pull_policy != "Always"
	not_image_pull_policy_is_not_set_2(init_container)
}
