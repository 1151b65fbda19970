# METADATA
# title: Roles do not create pods
# description: Who creates pods may use each secret and service account of the namespace, and the node if
#   nothing holds privileged pods back.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/role
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/role_v1
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/cluster_role
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: kubernetes.rbac.pod_creation
#   aliases: [AVD-KSV-0048]
#   requirement: Kubernetes roles and cluster roles must not create pods
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [kubernetes_role, kubernetes_role_v1, kubernetes_cluster_role, kubernetes_cluster_role_v1]
#   frameworks:
#     cis: ["5.1.4"]
#     pci_dss:
#       ["1.4.2.36", "3.6.1.4.7", "3.6.1.8", "3.7.1.8", "3.7.2.7", "3.7.4.8", "3.7.6.7", "3.7.7.7", "6.3.3.8",
#        "7.2.1.25", "7.2.1.4", "7.2.2.4", "7.2.5.14", "7.2.6.4", "7.3.2.17", "7.3.2.20", "8.2.7.17",
#        "8.3.4.16", "8.3.4.17", A3.4.1.11]
#   remediation: Let controllers create pods, and give people the rights on deployments that they need.
package decree.kubernetes.rbac.pod_creation

import data.decree.tf
import data.decree.value

deny contains tf.finding(role, "must not create pods", []) if {
	some role in input.resource.kubernetes_role
	some rule in role.values.rule
	resources_contains_pods_or_resources_contains(rule)
	verbs_contains_create_or_verbs_contains(rule)
}

deny contains tf.finding(v1, "must not create pods", []) if {
	some v1 in input.resource.kubernetes_role_v1
	some rule in v1.values.rule
	resources_contains_pods_or_resources_contains(rule)
	verbs_contains_create_or_verbs_contains(rule)
}

deny contains tf.finding(role, "must not create pods", []) if {
	some role in input.resource.kubernetes_cluster_role
	some rule in role.values.rule
	resources_contains_pods_or_resources_contains(rule)
	verbs_contains_create_or_verbs_contains(rule)
}

deny contains tf.finding(role_v1, "must not create pods", []) if {
	some role_v1 in input.resource.kubernetes_cluster_role_v1
	some rule in role_v1.values.rule
	resources_contains_pods_or_resources_contains(rule)
	verbs_contains_create_or_verbs_contains(rule)
}

resources_contains_pods_or_resources_contains(rule) if {
	value.has(rule.resources, "pods")
}

resources_contains_pods_or_resources_contains(rule) if {
	value.has(rule.resources, "*")
}

verbs_contains_create_or_verbs_contains(rule) if {
	value.has(rule.verbs, "create")
}

verbs_contains_create_or_verbs_contains(rule) if {
	value.has(rule.verbs, "*")
}
