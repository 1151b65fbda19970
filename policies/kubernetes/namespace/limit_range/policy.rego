# METADATA
# title: Namespaces have a limit range
# description: Containers that say nothing of their resources take what they want where no limit range gives them defaults.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/namespace
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/namespace_v1
# custom:
#   id: kubernetes.namespace.limit_range
#   aliases: [AVD-KSV-0039]
#   requirement: Kubernetes namespaces must have a limit range
#   severity: LOW
#   category: availability
#   resource_types: [kubernetes_namespace, kubernetes_namespace_v1]
#   remediation: Add the `kubernetes_limit_range` that the rule asks for.
package decree.kubernetes.namespace.limit_range

import data.decree.tf
import data.decree.value

deny contains tf.finding(namespace, "must have a limit range", []) if {
	some namespace in input.resource.kubernetes_namespace
	every range in possible_ranges(namespace) {
		value.absent(value.at(range.values, ["metadata"], null))
	}
	every range_v1 in possible_range_v1s(namespace) {
		value.absent(value.at(range_v1.values, ["metadata"], null))
	}
}

deny contains tf.finding(v1, "must have a limit range", []) if {
	some v1 in input.resource.kubernetes_namespace_v1
	every range in possible_ranges_2(v1) {
		value.absent(value.at(range.values, ["metadata"], null))
	}
	every range_v1 in possible_range_v1s_2(v1) {
		value.absent(value.at(range_v1.values, ["metadata"], null))
	}
}

possible_ranges(namespace) := [candidate |
	some candidate in input.resource.kubernetes_limit_range
	tf.could_refer(value.at(candidate.values, ["metadata", 0, "namespace"], null), namespace)
]

possible_range_v1s(namespace) := [candidate |
	some candidate in input.resource.kubernetes_limit_range_v1
	tf.could_refer(value.at(candidate.values, ["metadata", 0, "namespace"], null), namespace)
]

possible_ranges_2(v1) := [candidate |
	some candidate in input.resource.kubernetes_limit_range
	tf.could_refer(value.at(candidate.values, ["metadata", 0, "namespace"], null), v1)
]

possible_range_v1s_2(v1) := [candidate |
	some candidate in input.resource.kubernetes_limit_range_v1
	tf.could_refer(value.at(candidate.values, ["metadata", 0, "namespace"], null), v1)
]
