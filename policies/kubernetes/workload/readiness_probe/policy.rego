# METADATA
# title: Containers have a readiness probe
# description: Without a probe traffic is sent to pods that are still starting, and each rollout loses requests.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
# custom:
#   id: kubernetes.workload.readiness_probe
#   aliases: [CKV_K8S_9]
#   requirement: Kubernetes workloads must have a readiness probe
#   severity: LOW
#   category: availability
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1,
#      kubernetes_replication_controller, kubernetes_replication_controller_v1]
#   remediation: Add a `readiness_probe` to each container.
package decree.kubernetes.workload.readiness_probe

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must have a readiness probe", ["spec", 0, "container", i, "readiness_probe"]) if {
	some pod in input.resource.kubernetes_pod
	some i, container in pod.values.spec[0].container
	value.absent(value.at(container, ["readiness_probe"], null))
}

deny contains tf.finding(v1, "must have a readiness probe", ["spec", 0, "container", i, "readiness_probe"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some i, container in v1.values.spec[0].container
	value.absent(value.at(container, ["readiness_probe"], null))
}

deny contains tf.finding(deployment, "must have a readiness probe", ["spec", 0, "template", 0, "spec", 0, "container", i, "readiness_probe"]) if {
	some deployment in input.resource.kubernetes_deployment
	some i, container in deployment.values.spec[0].template[0].spec[0].container
	value.absent(value.at(container, ["readiness_probe"], null))
}

deny contains tf.finding(v1, "must have a readiness probe", ["spec", 0, "template", 0, "spec", 0, "container", i, "readiness_probe"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some i, container in v1.values.spec[0].template[0].spec[0].container
	value.absent(value.at(container, ["readiness_probe"], null))
}

deny contains tf.finding(daemonset, "must have a readiness probe", ["spec", 0, "template", 0, "spec", 0, "container", i, "readiness_probe"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some i, container in daemonset.values.spec[0].template[0].spec[0].container
	value.absent(value.at(container, ["readiness_probe"], null))
}

deny contains tf.finding(set_v1, "must have a readiness probe", ["spec", 0, "template", 0, "spec", 0, "container", i, "readiness_probe"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some i, container in set_v1.values.spec[0].template[0].spec[0].container
	value.absent(value.at(container, ["readiness_probe"], null))
}

deny contains tf.finding(set_2, "must have a readiness probe", ["spec", 0, "template", 0, "spec", 0, "container", i, "readiness_probe"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some i, container in set_2.values.spec[0].template[0].spec[0].container
	value.absent(value.at(container, ["readiness_probe"], null))
}

deny contains tf.finding(set_v1, "must have a readiness probe", ["spec", 0, "template", 0, "spec", 0, "container", i, "readiness_probe"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some i, container in set_v1.values.spec[0].template[0].spec[0].container
	value.absent(value.at(container, ["readiness_probe"], null))
}

deny contains tf.finding(controller, "must have a readiness probe", ["spec", 0, "template", 0, "spec", 0, "container", i, "readiness_probe"]) if {
	some controller in input.resource.kubernetes_replication_controller
	some i, container in controller.values.spec[0].template[0].spec[0].container
	value.absent(value.at(container, ["readiness_probe"], null))
}

deny contains tf.finding(controller_v1, "must have a readiness probe", ["spec", 0, "template", 0, "spec", 0, "container", i, "readiness_probe"]) if {
	some controller_v1 in input.resource.kubernetes_replication_controller_v1
	some i, container in controller_v1.values.spec[0].template[0].spec[0].container
	value.absent(value.at(container, ["readiness_probe"], null))
}
