# METADATA
# title: Cluster roles do not reach the proxy of nodes
# description: Through the proxy of a node one speaks with its kubelet and runs commands in its pods, past audit
#   logs and admission.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/cluster_role
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/cluster_role_v1
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: kubernetes.rbac.node_proxy
#   aliases: [AVD-KSV-0047]
#   requirement: Kubernetes cluster roles must not reach the proxy of nodes
#   severity: HIGH
#   category: least privilege
#   resource_types: [kubernetes_cluster_role, kubernetes_cluster_role_v1]
#   profiles: [recommended]
#   frameworks:
#     cis: ["5.1.10"]
#   remediation: Remove nodes/proxy; give nodes/metrics or nodes/stats where metrics are all that is needed.
package decree.kubernetes.rbac.node_proxy

import data.decree.tf
import data.decree.value

deny contains tf.finding(role, "must not reach the proxy of nodes", ["rule"]) if {
	some role in input.resource.kubernetes_cluster_role
	not_not_reach_the_proxy_of_nodes(role)
}

deny contains tf.finding(role_v1, "must not reach the proxy of nodes", ["rule"]) if {
	some role_v1 in input.resource.kubernetes_cluster_role_v1
	not_not_reach_the_proxy_of_nodes_2(role_v1)
}

not_not_reach_the_proxy_of_nodes(role) if {
	some rule in role.values.rule
	value.has(rule.resources, "nodes/proxy")
}

not_not_reach_the_proxy_of_nodes(role) if {
	some rule in role.values.rule
	value.has(rule.resources, "nodes/*")
}

not_not_reach_the_proxy_of_nodes_2(role_v1) if {
	some rule in role_v1.values.rule
	value.has(rule.resources, "nodes/proxy")
}

not_not_reach_the_proxy_of_nodes_2(role_v1) if {
	some rule in role_v1.values.rule
	value.has(rule.resources, "nodes/*")
}
