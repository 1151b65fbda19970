# METADATA
# title: The default service account does not hand out its token
# description: Every pod that names no account has the token of the default one in its filesystem.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/default_service_account
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/default_service_account_v1
# custom:
#   id: kubernetes.service_account.default_token_mount
#   aliases: [CKV_K8S_41]
#   requirement: default Kubernetes service accounts must not mount the service account token automatically
#   severity: MEDIUM
#   category: workload hardening
#   resource_types: [kubernetes_default_service_account, kubernetes_default_service_account_v1]
#   remediation: Set `automount_service_account_token` to false.
#   fix:
#     set:
#       path: [automount_service_account_token]
#       value: false
package decree.kubernetes.service_account.default_token_mount

import data.decree.tf
import data.decree.value

deny contains tf.finding(service_account, "must not mount the service account token automatically", ["automount_service_account_token"]) if {
	some service_account in input.resource.kubernetes_default_service_account
	automount_service_account_token := value.at(service_account.values, ["automount_service_account_token"], null)
	value.known(automount_service_account_token)
	automount_service_account_token != false
}

deny contains tf.finding(service_account_v1, "must not mount the service account token automatically", ["automount_service_account_token"]) if {
	some service_account_v1 in input.resource.kubernetes_default_service_account_v1
	automount_service_account_token := value.at(service_account_v1.values, ["automount_service_account_token"], null)
	value.known(automount_service_account_token)
	automount_service_account_token != false
}
