# METADATA
# title: Event Hubs require at least TLS 1.2
# description: TLS 1.0 and 1.1 have known weaknesses that let a connection be downgraded and read.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/eventhub_namespace
# custom:
#   id: azure.eventhub.minimum_tls
#   aliases: [CKV_AZURE_223]
#   requirement: every Event Hub namespace must require at least TLS 1.2
#   severity: HIGH
#   category: encryption
#   resource_types: [azurerm_eventhub_namespace]
#   profiles: [recommended]
#   remediation: Set `minimum_tls_version` to "1.2".
#   fix:
#     set:
#       path: [minimum_tls_version]
#       value: "1.2"
package decree.azure.eventhub.minimum_tls

import data.decree.tf
import data.decree.value

deny contains tf.finding(namespace, "must require at least TLS 1.2", ["minimum_tls_version"]) if {
	some namespace in input.resource.azurerm_eventhub_namespace
	minimum_tls_version := namespace.values.minimum_tls_version
	value.known(minimum_tls_version)
	not minimum_tls_version in ["1.2", "1.3"]
}
