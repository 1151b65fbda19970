# METADATA
# title: Namespaces have a network policy
# description: Without a policy every pod of the cluster may connect to every pod of the namespace.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/namespace
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/namespace_v1
# custom:
#   id: kubernetes.namespace.network_policy
#   requirement: Kubernetes namespaces must have a network policy
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [kubernetes_namespace, kubernetes_namespace_v1]
#   remediation: Add the `kubernetes_network_policy` that the rule asks for.
package decree.kubernetes.namespace.network_policy

import data.decree.tf
import data.decree.value

deny contains tf.finding(namespace, "must have a network policy", []) if {
	some namespace in input.resource.kubernetes_namespace
	every policy in possible_policys(namespace) {
		value.absent(value.at(policy.values, ["metadata"], null))
	}
	every policy_v1 in possible_policy_v1s(namespace) {
		value.absent(value.at(policy_v1.values, ["metadata"], null))
	}
}

deny contains tf.finding(v1, "must have a network policy", []) if {
	some v1 in input.resource.kubernetes_namespace_v1
	every policy in possible_policys_2(v1) {
		value.absent(value.at(policy.values, ["metadata"], null))
	}
	every policy_v1 in possible_policy_v1s_2(v1) {
		value.absent(value.at(policy_v1.values, ["metadata"], null))
	}
}

possible_policys(namespace) := [candidate |
	some candidate in input.resource.kubernetes_network_policy
	tf.could_refer(value.at(candidate.values, ["metadata", 0, "namespace"], null), namespace)
]

possible_policy_v1s(namespace) := [candidate |
	some candidate in input.resource.kubernetes_network_policy_v1
	tf.could_refer(value.at(candidate.values, ["metadata", 0, "namespace"], null), namespace)
]

possible_policys_2(v1) := [candidate |
	some candidate in input.resource.kubernetes_network_policy
	tf.could_refer(value.at(candidate.values, ["metadata", 0, "namespace"], null), v1)
]

possible_policy_v1s_2(v1) := [candidate |
	some candidate in input.resource.kubernetes_network_policy_v1
	tf.could_refer(value.at(candidate.values, ["metadata", 0, "namespace"], null), v1)
]
