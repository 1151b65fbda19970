# METADATA
# title: The group system:masters is not bound
# description: Members of system:masters go past every check of authorisation, and no binding that is removed
#   takes their rights away.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/role_binding
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/role_binding_v1
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/cluster_role_binding
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: kubernetes.rbac.masters_binding
#   requirement: Kubernetes role bindings and cluster role bindings must not bind the group system:masters
#   severity: HIGH
#   category: least privilege
#   resource_types:
#     [kubernetes_role_binding, kubernetes_role_binding_v1, kubernetes_cluster_role_binding,
#      kubernetes_cluster_role_binding_v1]
#   profiles: [recommended]
#   remediation: Bind a group of your own, whose rights can be taken away.
package decree.kubernetes.rbac.masters_binding

import data.decree.tf

deny contains tf.finding(binding, "must not bind the group system:masters", []) if {
	some binding in input.resource.kubernetes_role_binding
	some subject in binding.values.subject
	subject.kind == "Group"
	subject.name == "system:masters"
}

deny contains tf.finding(binding_v1, "must not bind the group system:masters", []) if {
	some binding_v1 in input.resource.kubernetes_role_binding_v1
	some subject in binding_v1.values.subject
	subject.kind == "Group"
	subject.name == "system:masters"
}

deny contains tf.finding(role_binding, "must not bind the group system:masters", []) if {
	some role_binding in input.resource.kubernetes_cluster_role_binding
	some subject in role_binding.values.subject
	subject.kind == "Group"
	subject.name == "system:masters"
}

deny contains tf.finding(role_binding_v1, "must not bind the group system:masters", []) if {
	some role_binding_v1 in input.resource.kubernetes_cluster_role_binding_v1
	some subject in role_binding_v1.values.subject
	subject.kind == "Group"
	subject.name == "system:masters"
}
