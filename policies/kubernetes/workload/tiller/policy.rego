# METADATA
# title: Tiller is not deployed
# description: Tiller, the server of Helm 2, takes commands from every pod of the cluster without asking who
#   they are, mostly as cluster administrator.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/pod_v1
# custom:
#   id: kubernetes.workload.tiller
#   aliases: [CKV_K8S_34, AVD-KSV-0102]
#   requirement: no Kubernetes workload may deploy Tiller
#   severity: HIGH
#   category: workload hardening
#   resource_types:
#     [kubernetes_pod, kubernetes_pod_v1, kubernetes_deployment, kubernetes_deployment_v1, kubernetes_daemonset,
#      kubernetes_daemon_set_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1]
#   profiles: [recommended]
#   remediation: Use Helm 3 or later, which needs no server in the cluster.
package decree.kubernetes.workload.tiller

import data.decree.tf
import data.decree.value

deny contains tf.finding(pod, "must not deploy Tiller", ["spec", 0, "container", i, "image"]) if {
	some pod in input.resource.kubernetes_pod
	some i, container in pod.values.spec[0].container
	value.matches(container.image, `(^|/)(kubernetes-helm/)?tiller(:|@|$)`)
}

deny contains tf.finding(v1, "must not deploy Tiller", ["spec", 0, "container", i, "image"]) if {
	some v1 in input.resource.kubernetes_pod_v1
	some i, container in v1.values.spec[0].container
	value.matches(container.image, `(^|/)(kubernetes-helm/)?tiller(:|@|$)`)
}

deny contains tf.finding(deployment, "must not deploy Tiller", ["spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some deployment in input.resource.kubernetes_deployment
	some i, container in deployment.values.spec[0].template[0].spec[0].container
	value.matches(container.image, `(^|/)(kubernetes-helm/)?tiller(:|@|$)`)
}

deny contains tf.finding(v1, "must not deploy Tiller", ["spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	some i, container in v1.values.spec[0].template[0].spec[0].container
	value.matches(container.image, `(^|/)(kubernetes-helm/)?tiller(:|@|$)`)
}

deny contains tf.finding(daemonset, "must not deploy Tiller", ["spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some daemonset in input.resource.kubernetes_daemonset
	some i, container in daemonset.values.spec[0].template[0].spec[0].container
	value.matches(container.image, `(^|/)(kubernetes-helm/)?tiller(:|@|$)`)
}

deny contains tf.finding(set_v1, "must not deploy Tiller", ["spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some set_v1 in input.resource.kubernetes_daemon_set_v1
	some i, container in set_v1.values.spec[0].template[0].spec[0].container
	value.matches(container.image, `(^|/)(kubernetes-helm/)?tiller(:|@|$)`)
}

deny contains tf.finding(set_2, "must not deploy Tiller", ["spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	some i, container in set_2.values.spec[0].template[0].spec[0].container
	value.matches(container.image, `(^|/)(kubernetes-helm/)?tiller(:|@|$)`)
}

deny contains tf.finding(set_v1, "must not deploy Tiller", ["spec", 0, "template", 0, "spec", 0, "container", i, "image"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	some i, container in set_v1.values.spec[0].template[0].spec[0].container
	value.matches(container.image, `(^|/)(kubernetes-helm/)?tiller(:|@|$)`)
}
