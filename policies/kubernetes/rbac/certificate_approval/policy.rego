# METADATA
# title: Cluster roles do not approve certificates
# description: Who approves signing requests can issue certificates for the API server in any name.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/cluster_role
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/cluster_role_v1
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: kubernetes.rbac.certificate_approval
#   requirement: Kubernetes cluster roles must not approve certificate signing requests
#   severity: HIGH
#   category: least privilege
#   resource_types: [kubernetes_cluster_role, kubernetes_cluster_role_v1]
#   frameworks:
#     cis: ["5.1.11"]
#     pci_dss: ["3.5.1.1.2", "3.6.1.2", "3.6.1.4.2", "3.7.2.2", "3.7.6.2"]
#   remediation: Leave the approval of certificates to the controllers of the cluster.
package decree.kubernetes.rbac.certificate_approval

import data.decree.tf
import data.decree.value

deny contains tf.finding(role, "must not approve certificate signing requests", []) if {
	some role in input.resource.kubernetes_cluster_role
	some rule in role.values.rule
	resources_contains_certificatesigningrequests_approval_or_resources(rule)
	verbs_contains_update_or_verbs_contains(rule)
}

deny contains tf.finding(role_v1, "must not approve certificate signing requests", []) if {
	some role_v1 in input.resource.kubernetes_cluster_role_v1
	some rule in role_v1.values.rule
	resources_contains_certificatesigningrequests_approval_or_resources(rule)
	verbs_contains_update_or_verbs_contains(rule)
}

resources_contains_certificatesigningrequests_approval_or_resources(rule) if {
	value.has(rule.resources, "certificatesigningrequests/approval")
}

resources_contains_certificatesigningrequests_approval_or_resources(rule) if {
	value.has(rule.resources, "certificatesigningrequests/*")
}

verbs_contains_update_or_verbs_contains(rule) if {
	value.has(rule.verbs, "update")
}

verbs_contains_update_or_verbs_contains(rule) if {
	value.has(rule.verbs, "patch")
}

verbs_contains_update_or_verbs_contains(rule) if {
	value.has(rule.verbs, "*")
}
