# METADATA
# title: Roles do not bind, escalate or impersonate
# description: With these verbs a user gives himself rights that he does not have, or acts as somebody else.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/role
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/role_v1
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/cluster_role
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: kubernetes.rbac.escalation
#   requirement: Kubernetes roles and cluster roles must not bind, escalate or impersonate
#   severity: HIGH
#   category: least privilege
#   resource_types: [kubernetes_role, kubernetes_role_v1, kubernetes_cluster_role, kubernetes_cluster_role_v1]
#   profiles: [recommended]
#   remediation: Remove the verbs, or name the roles and users in `resource_names`.
package decree.kubernetes.rbac.escalation

import data.decree.tf
import data.decree.value

deny contains tf.finding(role, "must not bind, escalate or impersonate", ["rule"]) if {
	some role in input.resource.kubernetes_role
	not_not_bind_escalate_or_impersonate(role)
}

deny contains tf.finding(v1, "must not bind, escalate or impersonate", ["rule"]) if {
	some v1 in input.resource.kubernetes_role_v1
	not_not_bind_escalate_or_impersonate_2(v1)
}

deny contains tf.finding(role, "must not bind, escalate or impersonate", ["rule"]) if {
	some role in input.resource.kubernetes_cluster_role
	not_not_bind_escalate_or_impersonate(role)
}

deny contains tf.finding(role_v1, "must not bind, escalate or impersonate", ["rule"]) if {
	some role_v1 in input.resource.kubernetes_cluster_role_v1
	not_not_bind_escalate_or_impersonate_3(role_v1)
}

not_not_bind_escalate_or_impersonate(role) if {
	some rule in role.values.rule
	value.has(rule.verbs, "bind")
}

not_not_bind_escalate_or_impersonate(role) if {
	some rule in role.values.rule
	value.has(rule.verbs, "escalate")
}

not_not_bind_escalate_or_impersonate(role) if {
	some rule in role.values.rule
	value.has(rule.verbs, "impersonate")
}

not_not_bind_escalate_or_impersonate_2(v1) if {
	some rule in v1.values.rule
	value.has(rule.verbs, "bind")
}

not_not_bind_escalate_or_impersonate_2(v1) if {
	some rule in v1.values.rule
	value.has(rule.verbs, "escalate")
}

not_not_bind_escalate_or_impersonate_2(v1) if {
	some rule in v1.values.rule
	value.has(rule.verbs, "impersonate")
}

not_not_bind_escalate_or_impersonate_3(role_v1) if {
	some rule in role_v1.values.rule
	value.has(rule.verbs, "bind")
}

not_not_bind_escalate_or_impersonate_3(role_v1) if {
	some rule in role_v1.values.rule
	value.has(rule.verbs, "escalate")
}

not_not_bind_escalate_or_impersonate_3(role_v1) if {
	some rule in role_v1.values.rule
	value.has(rule.verbs, "impersonate")
}
