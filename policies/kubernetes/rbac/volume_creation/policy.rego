# METADATA
# title: Cluster roles do not create persistent volumes
# description: A persistent volume may be of type hostPath, and gives its creator the files of a node.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/cluster_role
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/cluster_role_v1
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: kubernetes.rbac.volume_creation
#   requirement: Kubernetes cluster roles must not create persistent volumes
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [kubernetes_cluster_role, kubernetes_cluster_role_v1]
#   frameworks:
#     cis: ["5.1.9"]
#     pci_dss:
#       ["1.2.8.34", "1.2.8.8", "1.3.1.39", "1.3.1.9", "1.3.2.38", "1.3.2.39", "1.3.2.9", "1.4.2.37",
#        "1.5.1.35", "1.5.1.8", "10.2.1.6.7", "10.3.2.10", "10.3.2.11", "10.3.2.14", "10.3.2.16", "10.3.2.23",
#        "10.3.2.24", "10.3.2.7", "10.3.2.8", "10.3.3.11", "10.3.3.13", "10.3.3.15", "10.3.3.18", "10.3.3.22",
#        "10.3.3.24", "10.3.3.5", "10.3.4.8", "10.3.4.9", "3.3.1.3.9", "3.5.1.10", "3.5.1.26", "3.5.1.3.10",
#        "3.5.1.3.11", "3.5.1.3.19", "3.5.1.3.21", "3.5.1.3.28", "3.5.1.3.29", "3.5.1.3.7", "3.5.1.3.8",
#        "3.5.1.30", "7.2.1.24", "7.2.1.27", "7.2.2.2", "7.2.2.24", "7.2.2.27", "7.2.5.18", "7.2.6.5",
#        "7.3.1.18", "7.3.1.2", "7.3.1.21", "7.3.2.18", "7.3.2.21", "7.3.3.18", "7.3.3.2", "8.2.7.18",
#        "8.2.7.21", "8.2.8.20", "8.2.8.23", "8.3.2.38", "8.3.2.42", "8.3.2.43", "8.3.2.44", "8.3.2.48",
#        "8.3.2.50", "8.3.4.18", "8.3.4.2", "8.3.4.20", "8.3.4.21", "8.4.1.5", A1.1.2.12, A1.1.2.20, A1.1.2.4,
#        A1.1.2.6, A1.1.2.7, A1.1.3.34, A1.1.3.35, A3.4.1.14, A3.4.1.21, A3.4.1.22, A3.4.1.3, A3.4.1.4,
#        A3.4.1.6, A3.4.1.7]
#   remediation: Let a storage class create volumes for claims.
package decree.kubernetes.rbac.volume_creation

import data.decree.tf
import data.decree.value

deny contains tf.finding(role, "must not create persistent volumes", []) if {
	some role in input.resource.kubernetes_cluster_role
	some rule in role.values.rule
	value.has(rule.resources, "persistentvolumes")
	verbs_contains_create_or_verbs_contains(rule)
}

deny contains tf.finding(role_v1, "must not create persistent volumes", []) if {
	some role_v1 in input.resource.kubernetes_cluster_role_v1
	some rule in role_v1.values.rule
	value.has(rule.resources, "persistentvolumes")
	verbs_contains_create_or_verbs_contains(rule)
}

verbs_contains_create_or_verbs_contains(rule) if {
	value.has(rule.verbs, "create")
}

verbs_contains_create_or_verbs_contains(rule) if {
	value.has(rule.verbs, "*")
}
