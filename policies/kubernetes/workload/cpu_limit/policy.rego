# METADATA
# title: Containers have a CPU limit
# description: One container in an endless loop slows down every pod on its node where nothing limits its share.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
# custom:
#   id: kubernetes.workload.cpu_limit
#   aliases: [CKV_K8S_11, AVD-KSV-0011]
#   requirement: Kubernetes workloads must limit the CPU of each container
#   severity: LOW
#   category: availability
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1, kubernetes_job,
#      kubernetes_job_v1, kubernetes_cron_job, kubernetes_cron_job_v1]
#   remediation: Set `cpu` in the `limits` of each container.
package decree.kubernetes.workload.cpu_limit

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must limit the CPU of each container", ["spec", 0, "container", i, "resources", 0, "limits", "cpu"]) if {
	some pod in input.resource.kubernetes_pod
	some i, container in pod.values.spec[0].container
	value.absent(value.at(container, ["resources", 0, "limits", "cpu"], null))
}

deny contains tf.finding(v1, "must limit the CPU of each container", ["spec", 0, "container", i, "resources", 0, "limits", "cpu"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some i, container in v1.values.spec[0].container
	value.absent(value.at(container, ["resources", 0, "limits", "cpu"], null))
}

deny contains tf.finding(deployment, "must limit the CPU of each container", ["spec", 0, "template", 0, "spec", 0, "container", i, "resources", 0, "limits", "cpu"]) if {
	some deployment in input.resource.kubernetes_deployment
	some i, container in deployment.values.spec[0].template[0].spec[0].container
	value.absent(value.at(container, ["resources", 0, "limits", "cpu"], null))
}

deny contains tf.finding(v1, "must limit the CPU of each container", ["spec", 0, "template", 0, "spec", 0, "container", i, "resources", 0, "limits", "cpu"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some i, container in v1.values.spec[0].template[0].spec[0].container
	value.absent(value.at(container, ["resources", 0, "limits", "cpu"], null))
}

deny contains tf.finding(daemonset, "must limit the CPU of each container", ["spec", 0, "template", 0, "spec", 0, "container", i, "resources", 0, "limits", "cpu"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some i, container in daemonset.values.spec[0].template[0].spec[0].container
	value.absent(value.at(container, ["resources", 0, "limits", "cpu"], null))
}

deny contains tf.finding(set_v1, "must limit the CPU of each container", ["spec", 0, "template", 0, "spec", 0, "container", i, "resources", 0, "limits", "cpu"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some i, container in set_v1.values.spec[0].template[0].spec[0].container
	value.absent(value.at(container, ["resources", 0, "limits", "cpu"], null))
}

deny contains tf.finding(set_2, "must limit the CPU of each container", ["spec", 0, "template", 0, "spec", 0, "container", i, "resources", 0, "limits", "cpu"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some i, container in set_2.values.spec[0].template[0].spec[0].container
	value.absent(value.at(container, ["resources", 0, "limits", "cpu"], null))
}

deny contains tf.finding(set_v1, "must limit the CPU of each container", ["spec", 0, "template", 0, "spec", 0, "container", i, "resources", 0, "limits", "cpu"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some i, container in set_v1.values.spec[0].template[0].spec[0].container
	value.absent(value.at(container, ["resources", 0, "limits", "cpu"], null))
}

deny contains tf.finding(controller, "must limit the CPU of each container", ["spec", 0, "template", 0, "spec", 0, "container", i, "resources", 0, "limits", "cpu"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some i, container in controller.values.spec[0].template[0].spec[0].container
	value.absent(value.at(container, ["resources", 0, "limits", "cpu"], null))
}

deny contains tf.finding(controller_v1, "must limit the CPU of each container", ["spec", 0, "template", 0, "spec", 0, "container", i, "resources", 0, "limits", "cpu"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some i, container in controller_v1.values.spec[0].template[0].spec[0].container
	value.absent(value.at(container, ["resources", 0, "limits", "cpu"], null))
}

deny contains tf.finding(job, "must limit the CPU of each container", ["spec", 0, "template", 0, "spec", 0, "container", i, "resources", 0, "limits", "cpu"]) if {
	some job in input.resource.kubernetes_job
	some i, container in job.values.spec[0].template[0].spec[0].container
	value.absent(value.at(container, ["resources", 0, "limits", "cpu"], null))
}

deny contains tf.finding(v1, "must limit the CPU of each container", ["spec", 0, "template", 0, "spec", 0, "container", i, "resources", 0, "limits", "cpu"]) if {
	some v1 in input.resource.kubernetes_job_v1
	some i, container in v1.values.spec[0].template[0].spec[0].container
	value.absent(value.at(container, ["resources", 0, "limits", "cpu"], null))
}

deny contains tf.finding(job, "must limit the CPU of each container", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container", i, "resources", 0, "limits", "cpu"]) if {
	some job in input.resource.kubernetes_cron_job
	some i, container in job.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	value.absent(value.at(container, ["resources", 0, "limits", "cpu"], null))
}

deny contains tf.finding(job_v1, "must limit the CPU of each container", ["spec", 0, "job_template", 0, "spec", 0, "template", 0, "spec", 0, "container", i, "resources", 0, "limits", "cpu"]) if {
	some job_v1 in input.resource.kubernetes_cron_job_v1
	some i, container in job_v1.values.spec[0].job_template[0].spec[0].template[0].spec[0].container
	value.absent(value.at(container, ["resources", 0, "limits", "cpu"], null))
}
