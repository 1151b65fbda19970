# METADATA
# title: Service accounts do not hand out their token to every pod
# description: The account gives its token to each pod that names it, also to those that never call the Kubernetes API.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/service_account
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/service_account_v1
# custom:
#   id: kubernetes.service_account.token_mount
#   requirement: Kubernetes service accounts must not mount the service account token automatically
#   severity: LOW
#   category: workload hardening
#   resource_types: [kubernetes_service_account, kubernetes_service_account_v1]
#   remediation: Set `automount_service_account_token` to false.
#   fix:
#     set:
#       path: [automount_service_account_token]
#       value: false
package decree.kubernetes.service_account.token_mount

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must not mount the service account token automatically", ["automount_service_account_token"]) if {
	some account in input.resource.kubernetes_service_account
	automount_service_account_token := value.at(account.values, ["automount_service_account_token"], null)
	value.known(automount_service_account_token)
	automount_service_account_token != false
}

deny contains tf.finding(account_v1, "must not mount the service account token automatically", ["automount_service_account_token"]) if {
	some account_v1 in input.resource.kubernetes_service_account_v1
	automount_service_account_token := value.at(account_v1.values, ["automount_service_account_token"], null)
	value.known(automount_service_account_token)
	automount_service_account_token != false
}
