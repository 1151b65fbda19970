# METADATA
# title: Network policies do not allow every address
# description: A policy that allows 0.0.0.0/0 looks like protection and gives none.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/network_policy
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/network_policy_v1
# custom:
#   id: kubernetes.network_policy.open
#   aliases: [AVD-KUBE-0001]
#   requirement: Kubernetes network policies must not let in traffic from everywhere
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [kubernetes_network_policy, kubernetes_network_policy_v1]
#   remediation: Name the networks, namespaces or pods that need the connection.
package decree.kubernetes.network_policy.open

import data.decree.tf

deny contains tf.finding(policy, "must not let in traffic from everywhere", ["spec", 0, "ingress", i, "from", i_2, "ip_block", 0, "cidr"]) if {
	some policy in input.resource.kubernetes_network_policy
	some i, ingress in policy.values.spec[0].ingress
	some i_2, from in ingress.from
	from.ip_block[0].cidr in ["0.0.0.0/0", "::/0"]
}

deny contains tf.finding(policy, "must not let in traffic from everywhere", ["spec", 0, "egress", i_3, "to", i_4, "ip_block", 0, "cidr"]) if {
	some policy in input.resource.kubernetes_network_policy
	some i_3, egress in policy.values.spec[0].egress
	some i_4, to in egress.to
	to.ip_block[0].cidr in ["0.0.0.0/0", "::/0"]
}

deny contains tf.finding(policy_v1, "must not let in traffic from everywhere", ["spec", 0, "ingress", i, "from", i_2, "ip_block", 0, "cidr"]) if {
	some policy_v1 in input.resource.kubernetes_network_policy_v1
	some i, ingress in policy_v1.values.spec[0].ingress
	some i_2, from in ingress.from
	from.ip_block[0].cidr in ["0.0.0.0/0", "::/0"]
}

deny contains tf.finding(policy_v1, "must not let in traffic from everywhere", ["spec", 0, "egress", i_3, "to", i_4, "ip_block", 0, "cidr"]) if {
	some policy_v1 in input.resource.kubernetes_network_policy_v1
	some i_3, egress in policy_v1.values.spec[0].egress
	some i_4, to in egress.to
	to.ip_block[0].cidr in ["0.0.0.0/0", "::/0"]
}
