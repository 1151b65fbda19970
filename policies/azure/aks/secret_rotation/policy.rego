# METADATA
# title: AKS clusters pick up rotated secrets
# description: Without rotation pods go on with the secret that they started with, after it was changed in the
#   vault because it leaked.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/kubernetes_cluster
# custom:
#   id: azure.aks.secret_rotation
#   aliases: [CKV_AZURE_172]
#   requirement: every AKS cluster must rotate secrets automatically, unless key_vault_secrets_provider is not set
#   severity: LOW
#   category: secrets
#   resource_types: [azurerm_kubernetes_cluster]
#   remediation: Set `key_vault_secrets_provider.secret_rotation_enabled` to true.
package decree.azure.aks.secret_rotation

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must rotate secrets automatically", []) if {
	some cluster in input.resource.azurerm_kubernetes_cluster
	value.present(cluster.values.key_vault_secrets_provider)
	secret_rotation_enabled := value.at(cluster.values, ["key_vault_secrets_provider", 0, "secret_rotation_enabled"], null)
	value.known(secret_rotation_enabled)
	secret_rotation_enabled != true
	secret_rotation_enabled_2 := value.at(cluster.values, ["addon_profile", 0, "azure_keyvault_secrets_provider", 0, "secret_rotation_enabled"], null)
	value.known(secret_rotation_enabled_2)
	secret_rotation_enabled_2 != true
}
