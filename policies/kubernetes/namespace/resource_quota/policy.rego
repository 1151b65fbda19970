# METADATA
# title: Namespaces have a resource quota
# description: One team, or one runaway deployment, can take the capacity of the whole cluster.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/namespace
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/namespace_v1
# custom:
#   id: kubernetes.namespace.resource_quota
#   aliases: [AVD-KSV-0040]
#   requirement: Kubernetes namespaces must have a resource quota
#   severity: LOW
#   category: availability
#   resource_types: [kubernetes_namespace, kubernetes_namespace_v1]
#   remediation: Add the `kubernetes_resource_quota` that the rule asks for.
package decree.kubernetes.namespace.resource_quota

import data.decree.tf
import data.decree.value

deny contains tf.finding(namespace, "must have a resource quota", []) if {
	some namespace in input.resource.kubernetes_namespace
	every quota in possible_quotas(namespace) {
		value.absent(value.at(quota.values, ["metadata"], null))
	}
	every quota_v1 in possible_quota_v1s(namespace) {
		value.absent(value.at(quota_v1.values, ["metadata"], null))
	}
}

deny contains tf.finding(v1, "must have a resource quota", []) if {
	some v1 in input.resource.kubernetes_namespace_v1
	every quota in possible_quotas_2(v1) {
		value.absent(value.at(quota.values, ["metadata"], null))
	}
	every quota_v1 in possible_quota_v1s_2(v1) {
		value.absent(value.at(quota_v1.values, ["metadata"], null))
	}
}

possible_quotas(namespace) := [candidate |
	some candidate in input.resource.kubernetes_resource_quota
	tf.could_refer(value.at(candidate.values, ["metadata", 0, "namespace"], null), namespace)
]

possible_quota_v1s(namespace) := [candidate |
	some candidate in input.resource.kubernetes_resource_quota_v1
	tf.could_refer(value.at(candidate.values, ["metadata", 0, "namespace"], null), namespace)
]

possible_quotas_2(v1) := [candidate |
	some candidate in input.resource.kubernetes_resource_quota
	tf.could_refer(value.at(candidate.values, ["metadata", 0, "namespace"], null), v1)
]

possible_quota_v1s_2(v1) := [candidate |
	some candidate in input.resource.kubernetes_resource_quota_v1
	tf.could_refer(value.at(candidate.values, ["metadata", 0, "namespace"], null), v1)
]
