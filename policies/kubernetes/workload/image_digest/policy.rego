# METADATA
# title: Images are named by their digest
# description: A tag can be moved to another image after review; a digest is the image itself.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
# custom:
#   id: kubernetes.workload.image_digest
#   aliases: [CKV_K8S_43]
#   requirement: Kubernetes workloads must use images by digest
#   severity: LOW
#   category: supply chain
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1, kubernetes_job,
#      kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   remediation: Name each image with its digest (`image@sha256:…`).
package decree.kubernetes.workload.image_digest

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must use images by digest", ["spec", 0, "container", i, "image"]) if {
	some pod in input.resource.kubernetes_pod
	some i, container in pod.values.spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
}

deny contains tf.finding(pod, "must use images by digest", ["spec", 0, "init_container", i_2, "image"]) if {
	some pod in input.resource.kubernetes_pod
	some i_2, init_container in pod.values.spec[0].init_container
	image_2 := value.at(init_container, ["image"], null)
	value.known(image_2)
	not value.matches(image_2, `@sha256:`)
}

deny contains tf.finding(v1, "must use images by digest", ["spec", 0, "container", i, "image"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some i, container in v1.values.spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
}

deny contains tf.finding(v1, "must use images by digest", ["spec", 0, "init_container", i_2, "image"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some i_2, init_container in v1.values.spec[0].init_container
	image_2 := value.at(init_container, ["image"], null)
	value.known(image_2)
	not value.matches(image_2, `@sha256:`)
}

deny contains tf.finding(deployment, "must use images by digest", ["spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some deployment in input.resource.kubernetes_deployment
	some i, container in deployment.values.spec[0].template[0].spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
}

deny contains tf.finding(deployment, "must use images by digest", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "image"]) if {
	some deployment in input.resource.kubernetes_deployment
	some i_2, init_container in deployment.values.spec[0].template[0].spec[0].init_container
	image_2 := value.at(init_container, ["image"], null)
	value.known(image_2)
	not value.matches(image_2, `@sha256:`)
}

deny contains tf.finding(v1, "must use images by digest", ["spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some i, container in v1.values.spec[0].template[0].spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
}

deny contains tf.finding(v1, "must use images by digest", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "image"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some i_2, init_container in v1.values.spec[0].template[0].spec[0].init_container
	image_2 := value.at(init_container, ["image"], null)
	value.known(image_2)
	not value.matches(image_2, `@sha256:`)
}

deny contains tf.finding(daemonset, "must use images by digest", ["spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some i, container in daemonset.values.spec[0].template[0].spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
}

deny contains tf.finding(daemonset, "must use images by digest", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "image"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some i_2, init_container in daemonset.values.spec[0].template[0].spec[0].init_container
	image_2 := value.at(init_container, ["image"], null)
	value.known(image_2)
	not value.matches(image_2, `@sha256:`)
}

deny contains tf.finding(set_v1, "must use images by digest", ["spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some i, container in set_v1.values.spec[0].template[0].spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
}

deny contains tf.finding(set_v1, "must use images by digest", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "image"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some i_2, init_container in set_v1.values.spec[0].template[0].spec[0].init_container
	image_2 := value.at(init_container, ["image"], null)
	value.known(image_2)
	not value.matches(image_2, `@sha256:`)
}

deny contains tf.finding(set_2, "must use images by digest", ["spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some i, container in set_2.values.spec[0].template[0].spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
}

deny contains tf.finding(set_2, "must use images by digest", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "image"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some i_2, init_container in set_2.values.spec[0].template[0].spec[0].init_container
	image_2 := value.at(init_container, ["image"], null)
	value.known(image_2)
	not value.matches(image_2, `@sha256:`)
}

deny contains tf.finding(set_v1, "must use images by digest", ["spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some i, container in set_v1.values.spec[0].template[0].spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
}

deny contains tf.finding(set_v1, "must use images by digest", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "image"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some i_2, init_container in set_v1.values.spec[0].template[0].spec[0].init_container
	image_2 := value.at(init_container, ["image"], null)
	value.known(image_2)
	not value.matches(image_2, `@sha256:`)
}

deny contains tf.finding(controller, "must use images by digest", ["spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some i, container in controller.values.spec[0].template[0].spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
}

deny contains tf.finding(controller, "must use images by digest", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "image"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some i_2, init_container in controller.values.spec[0].template[0].spec[0].init_container
	image_2 := value.at(init_container, ["image"], null)
	value.known(image_2)
	not value.matches(image_2, `@sha256:`)
}

deny contains tf.finding(controller_v1, "must use images by digest", ["spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some i, container in controller_v1.values.spec[0].template[0].spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
}

deny contains tf.finding(controller_v1, "must use images by digest", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "image"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some i_2, init_container in controller_v1.values.spec[0].template[0].spec[0].init_container
	image_2 := value.at(init_container, ["image"], null)
	value.known(image_2)
	not value.matches(image_2, `@sha256:`)
}

deny contains tf.finding(job, "must use images by digest", ["spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some job in input.resource.kubernetes_job
	some i, container in job.values.spec[0].template[0].spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
}

deny contains tf.finding(job, "must use images by digest", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "image"]) if {
	some job in input.resource.kubernetes_job
	some i_2, init_container in job.values.spec[0].template[0].spec[0].init_container
	image_2 := value.at(init_container, ["image"], null)
	value.known(image_2)
	not value.matches(image_2, `@sha256:`)
}

deny contains tf.finding(v1, "must use images by digest", ["spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some v1 in input.resource.kubernetes_job_v1
	some i, container in v1.values.spec[0].template[0].spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
}

deny contains tf.finding(v1, "must use images by digest", ["spec", 0, "template", 0, "spec", 0, "init_container", i_2, "image"]) if {
	some v1 in input.resource.kubernetes_job_v1
	some i_2, init_container in v1.values.spec[0].template[0].spec[0].init_container
	image_2 := value.at(init_container, ["image"], null)
	value.known(image_2)
	not value.matches(image_2, `@sha256:`)
}

deny contains tf.finding(job, "must use images by digest", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some job in input.resource.kubernetes_cron_job
	some i, container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
}

deny contains tf.finding(job, "must use images by digest", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "init_container", i_2, "image"]) if {
	some job in input.resource.kubernetes_cron_job
	some i_2, init_container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].init_container
	image_2 := value.at(init_container, ["image"], null)
	value.known(image_2)
	not value.matches(image_2, `@sha256:`)
}

deny contains tf.finding(job_v1, "must use images by digest", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some i, container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	image := value.at(container, ["image"], null)
	value.known(image)
	not value.matches(image, `@sha256:`)
}

deny contains tf.finding(job_v1, "must use images by digest", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "init_container", i_2, "image"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some i_2, init_container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].init_container
	image_2 := value.at(init_container, ["image"], null)
	value.known(image_2)
	not value.matches(image_2, `@sha256:`)
}
