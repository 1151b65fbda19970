# METADATA
# title: AKS clusters have no local accounts
# description: The local admin certificate gives full rights without Entra ID, is not bound to a person, and is
#   valid for years.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/kubernetes_cluster
# custom:
#   id: azure.aks.local_accounts
#   aliases: [CKV_AZURE_141]
#   requirement: no AKS cluster may allow local accounts
#   severity: MEDIUM
#   category: authentication
#   resource_types: [azurerm_kubernetes_cluster]
#   remediation: Set `local_account_disabled` to true.
#   fix:
#     set:
#       path: [local_account_disabled]
#       value: true
package decree.azure.aks.local_accounts

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must not allow local accounts", ["local_account_disabled"]) if {
	some cluster in input.resource.azurerm_kubernetes_cluster
	local_account_disabled := value.at(cluster.values, ["local_account_disabled"], null)
	value.known(local_account_disabled)
	local_account_disabled != true
}
