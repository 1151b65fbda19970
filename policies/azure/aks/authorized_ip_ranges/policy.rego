# METADATA
# title: AKS clusters limit who reaches the API server
# description: Otherwise every address on the internet can try credentials and flaws of the Kubernetes API.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/kubernetes_cluster
# custom:
#   id: azure.aks.authorized_ip_ranges
#   aliases: [CKV_AZURE_6, AVD-AZU-0041]
#   requirement: every AKS cluster must have API server authorized IP ranges
#   severity: HIGH
#   category: network exposure
#   resource_types: [azurerm_kubernetes_cluster]
#   profiles: [recommended, ai_platform]
#   remediation: >-
#     Set `api_server_access_profile.authorized_ip_ranges` to your own networks, or make the cluster private.
package decree.azure.aks.authorized_ip_ranges

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must limit the addresses that reach the API server", []) if {
	some cluster in input.resource.azurerm_kubernetes_cluster
	value.absent(value.at(cluster.values, ["api_server_access_profile", 0, "authorized_ip_ranges"], null))
	value.absent(value.at(cluster.values, ["api_server_authorized_ip_ranges"], null))
	private_cluster_enabled := value.at(cluster.values, ["private_cluster_enabled"], null)
	value.known(private_cluster_enabled)
	private_cluster_enabled != true
}
