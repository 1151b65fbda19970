# METADATA
# title: API Management requires at least TLS 1.2
# description: Old protocols are off unless they are switched on; then calls and tokens can be read by a downgrade.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/api_management
# custom:
#   id: azure.apim.minimum_tls
#   aliases: [CKV_AZURE_173]
#   requirement: every API Management service must require at least TLS 1.2
#   severity: HIGH
#   category: encryption
#   resource_types: [azurerm_api_management]
#   profiles: [recommended]
#   remediation: Remove the settings of `security` that switch on SSL 3.0, TLS 1.0 or TLS 1.1.
package decree.azure.apim.minimum_tls

import data.decree.tf
import data.decree.value

deny contains tf.finding(management, "must require at least TLS 1.2", ["security", 0, "frontend_ssl30_enabled"]) if {
	some management in input.resource.azurerm_api_management
	frontend_ssl30_enabled := management.values.security[0].frontend_ssl30_enabled
	value.known(frontend_ssl30_enabled)
	frontend_ssl30_enabled != false
}

deny contains tf.finding(management, "must require at least TLS 1.2", ["security", 0, "frontend_tls10_enabled"]) if {
	some management in input.resource.azurerm_api_management
	frontend_tls10_enabled := management.values.security[0].frontend_tls10_enabled
	value.known(frontend_tls10_enabled)
	frontend_tls10_enabled != false
}

deny contains tf.finding(management, "must require at least TLS 1.2", ["security", 0, "frontend_tls11_enabled"]) if {
	some management in input.resource.azurerm_api_management
	frontend_tls11_enabled := management.values.security[0].frontend_tls11_enabled
	value.known(frontend_tls11_enabled)
	frontend_tls11_enabled != false
}

deny contains tf.finding(management, "must require at least TLS 1.2", ["security", 0, "backend_ssl30_enabled"]) if {
	some management in input.resource.azurerm_api_management
	backend_ssl30_enabled := management.values.security[0].backend_ssl30_enabled
	value.known(backend_ssl30_enabled)
	backend_ssl30_enabled != false
}

deny contains tf.finding(management, "must require at least TLS 1.2", ["security", 0, "backend_tls10_enabled"]) if {
	some management in input.resource.azurerm_api_management
	backend_tls10_enabled := management.values.security[0].backend_tls10_enabled
	value.known(backend_tls10_enabled)
	backend_tls10_enabled != false
}

deny contains tf.finding(management, "must require at least TLS 1.2", ["security", 0, "backend_tls11_enabled"]) if {
	some management in input.resource.azurerm_api_management
	backend_tls11_enabled := management.values.security[0].backend_tls11_enabled
	value.known(backend_tls11_enabled)
	backend_tls11_enabled != false
}
