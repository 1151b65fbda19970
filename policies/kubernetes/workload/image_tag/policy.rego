# METADATA
# title: Images have a fixed tag or digest
# description: Under latest, or without a tag, two pods of one deployment may run different programs, and nobody
#   can go back to the one before.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
# custom:
#   id: kubernetes.workload.image_tag
#   aliases: [CKV_K8S_14, AVD-KSV-0013]
#   requirement: every Kubernetes workload must use a fixed image tag
#   severity: MEDIUM
#   category: supply chain
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1, kubernetes_job,
#      kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   remediation: Name each image with a version or its digest.
package decree.kubernetes.workload.image_tag

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must use images with a fixed tag or digest", ["spec", 0, "container"]) if {
	some pod in input.resource.kubernetes_pod
	some container in pod.values.spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
	not_image_matches_0_9a_za_z(container)
}

deny contains tf.finding(pod, "must use images with a fixed tag or digest", ["spec", 0, "init_container"]) if {
	some pod in input.resource.kubernetes_pod
	some init_container in pod.values.spec[0].init_container
	image_3 := value.at(init_container, ["image"], null)
	value.known(image_3)
	not value.matches(image_3, `@sha256:`)
	not_image_matches_0_9a_za_z_2(init_container)
}

deny contains tf.finding(v1, "must use images with a fixed tag or digest", ["spec", 0, "container"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some container in v1.values.spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
	not_image_matches_0_9a_za_z(container)
}

deny contains tf.finding(v1, "must use images with a fixed tag or digest", ["spec", 0, "init_container"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some init_container in v1.values.spec[0].init_container
	image_3 := value.at(init_container, ["image"], null)
	value.known(image_3)
	not value.matches(image_3, `@sha256:`)
	not_image_matches_0_9a_za_z_2(init_container)
}

deny contains tf.finding(deployment, "must use images with a fixed tag or digest", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some deployment in input.resource.kubernetes_deployment
	some container in deployment.values.spec[0].template[0].spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
	not_image_matches_0_9a_za_z(container)
}

deny contains tf.finding(deployment, "must use images with a fixed tag or digest", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some deployment in input.resource.kubernetes_deployment
	some init_container in deployment.values.spec[0].template[0].spec[0].init_container
	image_3 := value.at(init_container, ["image"], null)
	value.known(image_3)
	not value.matches(image_3, `@sha256:`)
	not_image_matches_0_9a_za_z_2(init_container)
}

deny contains tf.finding(v1, "must use images with a fixed tag or digest", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some container in v1.values.spec[0].template[0].spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
	not_image_matches_0_9a_za_z(container)
}

deny contains tf.finding(v1, "must use images with a fixed tag or digest", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some init_container in v1.values.spec[0].template[0].spec[0].init_container
	image_3 := value.at(init_container, ["image"], null)
	value.known(image_3)
	not value.matches(image_3, `@sha256:`)
	not_image_matches_0_9a_za_z_2(init_container)
}

deny contains tf.finding(daemonset, "must use images with a fixed tag or digest", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some container in daemonset.values.spec[0].template[0].spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
	not_image_matches_0_9a_za_z(container)
}

deny contains tf.finding(daemonset, "must use images with a fixed tag or digest", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some init_container in daemonset.values.spec[0].template[0].spec[0].init_container
	image_3 := value.at(init_container, ["image"], null)
	value.known(image_3)
	not value.matches(image_3, `@sha256:`)
	not_image_matches_0_9a_za_z_2(init_container)
}

deny contains tf.finding(set_v1, "must use images with a fixed tag or digest", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some container in set_v1.values.spec[0].template[0].spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
	not_image_matches_0_9a_za_z(container)
}

deny contains tf.finding(set_v1, "must use images with a fixed tag or digest", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some init_container in set_v1.values.spec[0].template[0].spec[0].init_container
	image_3 := value.at(init_container, ["image"], null)
	value.known(image_3)
	not value.matches(image_3, `@sha256:`)
	not_image_matches_0_9a_za_z_2(init_container)
}

deny contains tf.finding(set_2, "must use images with a fixed tag or digest", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some container in set_2.values.spec[0].template[0].spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
	not_image_matches_0_9a_za_z(container)
}

deny contains tf.finding(set_2, "must use images with a fixed tag or digest", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some init_container in set_2.values.spec[0].template[0].spec[0].init_container
	image_3 := value.at(init_container, ["image"], null)
	value.known(image_3)
	not value.matches(image_3, `@sha256:`)
	not_image_matches_0_9a_za_z_2(init_container)
}

deny contains tf.finding(set_v1, "must use images with a fixed tag or digest", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some container in set_v1.values.spec[0].template[0].spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
	not_image_matches_0_9a_za_z(container)
}

deny contains tf.finding(set_v1, "must use images with a fixed tag or digest", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some init_container in set_v1.values.spec[0].template[0].spec[0].init_container
	image_3 := value.at(init_container, ["image"], null)
	value.known(image_3)
	not value.matches(image_3, `@sha256:`)
	not_image_matches_0_9a_za_z_2(init_container)
}

deny contains tf.finding(controller, "must use images with a fixed tag or digest", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some container in controller.values.spec[0].template[0].spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
	not_image_matches_0_9a_za_z(container)
}

deny contains tf.finding(controller, "must use images with a fixed tag or digest", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some init_container in controller.values.spec[0].template[0].spec[0].init_container
	image_3 := value.at(init_container, ["image"], null)
	value.known(image_3)
	not value.matches(image_3, `@sha256:`)
	not_image_matches_0_9a_za_z_2(init_container)
}

deny contains tf.finding(controller_v1, "must use images with a fixed tag or digest", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some container in controller_v1.values.spec[0].template[0].spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
	not_image_matches_0_9a_za_z(container)
}

deny contains tf.finding(controller_v1, "must use images with a fixed tag or digest", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some init_container in controller_v1.values.spec[0].template[0].spec[0].init_container
	image_3 := value.at(init_container, ["image"], null)
	value.known(image_3)
	not value.matches(image_3, `@sha256:`)
	not_image_matches_0_9a_za_z_2(init_container)
}

deny contains tf.finding(job, "must use images with a fixed tag or digest", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some job in input.resource.kubernetes_job
	some container in job.values.spec[0].template[0].spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
	not_image_matches_0_9a_za_z(container)
}

deny contains tf.finding(job, "must use images with a fixed tag or digest", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some job in input.resource.kubernetes_job
	some init_container in job.values.spec[0].template[0].spec[0].init_container
	image_3 := value.at(init_container, ["image"], null)
	value.known(image_3)
	not value.matches(image_3, `@sha256:`)
	not_image_matches_0_9a_za_z_2(init_container)
}

deny contains tf.finding(v1, "must use images with a fixed tag or digest", ["spec", 0, "template", 0, "spec", 0, "container"]) if {
	some v1 in input.resource.kubernetes_job_v1
	some container in v1.values.spec[0].template[0].spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
	not_image_matches_0_9a_za_z(container)
}

deny contains tf.finding(v1, "must use images with a fixed tag or digest", ["spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some v1 in input.resource.kubernetes_job_v1
	some init_container in v1.values.spec[0].template[0].spec[0].init_container
	image_3 := value.at(init_container, ["image"], null)
	value.known(image_3)
	not value.matches(image_3, `@sha256:`)
	not_image_matches_0_9a_za_z_2(init_container)
}

deny contains tf.finding(job, "must use images with a fixed tag or digest", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container"]) if {
	some job in input.resource.kubernetes_cron_job
	some container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
	not_image_matches_0_9a_za_z(container)
}

deny contains tf.finding(job, "must use images with a fixed tag or digest", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some job in input.resource.kubernetes_cron_job
	some init_container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].init_container
	image_3 := value.at(init_container, ["image"], null)
	value.known(image_3)
	not value.matches(image_3, `@sha256:`)
	not_image_matches_0_9a_za_z_2(init_container)
}

deny contains tf.finding(job_v1, "must use images with a fixed tag or digest", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
	not_image_matches_0_9a_za_z(container)
}

deny contains tf.finding(job_v1, "must use images with a fixed tag or digest", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "init_container"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some init_container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].init_container
	image_3 := value.at(init_container, ["image"], null)
	value.known(image_3)
	not value.matches(image_3, `@sha256:`)
	not_image_matches_0_9a_za_z_2(init_container)
}

not_image_matches_0_9a_za_z(container) if {
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `:[0-9A-Za-z._-]+$`)
}

not_image_matches_0_9a_za_z(container) if {
	value.matches(container.image, `:latest$`)
}

not_image_matches_0_9a_za_z_2(init_container) if {
	image := value.at(init_container, ["image"], null)
	value.known(image)
	not value.matches(image, `:[0-9A-Za-z._-]+$`)
}

not_image_matches_0_9a_za_z_2(init_container) if {
	value.matches(init_container.image, `:latest$`)
}
