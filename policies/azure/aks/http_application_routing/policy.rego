# METADATA
# title: AKS clusters do not use HTTP application routing
# description: The add-on is retired and publishes ingresses over plain HTTP under a public DNS name.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/kubernetes_cluster
# custom:
#   id: azure.aks.http_application_routing
#   aliases: [CKV_AZURE_246]
#   requirement: no AKS cluster may use HTTP application routing
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_kubernetes_cluster]
#   profiles: [recommended]
#   remediation: >-
#     Remove `http_application_routing_enabled` and use the application routing add-on or an ingress controller.
package decree.azure.aks.http_application_routing

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must not use HTTP application routing", ["http_application_routing_enabled"]) if {
	some cluster in input.resource.azurerm_kubernetes_cluster
	http_application_routing_enabled := cluster.values.http_application_routing_enabled
	value.known(http_application_routing_enabled)
	http_application_routing_enabled != false
}

deny contains tf.finding(cluster, "must not use HTTP application routing", ["addon_profile", 0, "http_application_routing", 0, "enabled"]) if {
	some cluster in input.resource.azurerm_kubernetes_cluster
	enabled := cluster.values.addon_profile[0].http_application_routing[0].enabled
	value.known(enabled)
	enabled != false
}
