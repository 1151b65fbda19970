# METADATA
# title: No roles for every authenticated user
# description: On managed clusters system:authenticated may mean every account of the provider, those of strangers included.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/role_binding
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/role_binding_v1
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/cluster_role_binding
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: kubernetes.rbac.authenticated_binding
#   requirement: Kubernetes role bindings and cluster role bindings must not bind the group system:authenticated
#   severity: HIGH
#   category: least privilege
#   resource_types:
#     [kubernetes_role_binding, kubernetes_role_binding_v1, kubernetes_cluster_role_binding,
#      kubernetes_cluster_role_binding_v1]
#   profiles: [recommended]
#   remediation: Remove the subject, and bind the groups that need the role.
package decree.kubernetes.rbac.authenticated_binding

import data.decree.tf

deny contains tf.finding(binding, "must not bind every authenticated user", []) if {
	some binding in input.resource.kubernetes_role_binding
	some subject in binding.values.subject
	subject.kind == "Group"
	subject.name == "system:authenticated"
}

deny contains tf.finding(binding_v1, "must not bind every authenticated user", []) if {
	some binding_v1 in input.resource.kubernetes_role_binding_v1
	some subject in binding_v1.values.subject
	subject.kind == "Group"
	subject.name == "system:authenticated"
}

deny contains tf.finding(role_binding, "must not bind every authenticated user", []) if {
	some role_binding in input.resource.kubernetes_cluster_role_binding
	some subject in role_binding.values.subject
	subject.kind == "Group"
	subject.name == "system:authenticated"
}

deny contains tf.finding(role_binding_v1, "must not bind every authenticated user", []) if {
	some role_binding_v1 in input.resource.kubernetes_cluster_role_binding_v1
	some subject in role_binding_v1.values.subject
	subject.kind == "Group"
	subject.name == "system:authenticated"
}
