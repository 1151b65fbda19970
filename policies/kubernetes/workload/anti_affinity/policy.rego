# METADATA
# title: Replicas are spread over nodes
# description: All replicas may stand on one node, and fall with it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/deployment
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/deployment_v1
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/stateful_set
# custom:
#   id: kubernetes.workload.anti_affinity
#   requirement: Kubernetes deployments and StatefulSets must spread pods with anti-affinity
#   severity: LOW
#   category: availability
#   resource_types: [kubernetes_deployment, kubernetes_deployment_v1, kubernetes_stateful_set, kubernetes_stateful_set_v1]
#   remediation: Add `pod_anti_affinity` over `kubernetes.io/hostname`.
package decree.kubernetes.workload.anti_affinity

import data.decree.tf
import data.decree.value

deny contains tf.finding(deployment, "must spread pods with anti-affinity", ["spec", 0, "template", 0, "spec", 0, "affinity", 0, "pod_anti_affinity"]) if {
	some deployment in input.resource.kubernetes_deployment
	value.absent(value.at(deployment.values, ["spec", 0, "template", 0, "spec", 0, "affinity", 0, "pod_anti_affinity"], null))
}

deny contains tf.finding(v1, "must spread pods with anti-affinity", ["spec", 0, "template", 0, "spec", 0, "affinity", 0, "pod_anti_affinity"]) if {
	some v1 in input.resource.kubernetes_deployment_v1
	value.absent(value.at(v1.values, ["spec", 0, "template", 0, "spec", 0, "affinity", 0, "pod_anti_affinity"], null))
}

deny contains tf.finding(set_2, "must spread pods with anti-affinity", ["spec", 0, "template", 0, "spec", 0, "affinity", 0, "pod_anti_affinity"]) if {
	some set_2 in input.resource.kubernetes_stateful_set
	value.absent(value.at(set_2.values, ["spec", 0, "template", 0, "spec", 0, "affinity", 0, "pod_anti_affinity"], null))
}

deny contains tf.finding(set_v1, "must spread pods with anti-affinity", ["spec", 0, "template", 0, "spec", 0, "affinity", 0, "pod_anti_affinity"]) if {
	some set_v1 in input.resource.kubernetes_stateful_set_v1
	value.absent(value.at(set_v1.values, ["spec", 0, "template", 0, "spec", 0, "affinity", 0, "pod_anti_affinity"], null))
}
