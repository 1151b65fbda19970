# METADATA
# title: Caches of API Gateway are encrypted
# description: Answers of the API lie in the cache in the clear, personal data with them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/api_gateway_method_settings
# custom:
#   id: aws.apigateway.cache_encrypted
#   aliases: [CKV_AWS_308, AVD-AWS-0002, b7c9a40c-23e4-4a2d-8d39-a3352f10f288]
#   requirement: every API Gateway method setting must encrypt cached data
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_api_gateway_method_settings]
#   profiles: [recommended]
#   frameworks:
#     pci_dss: ["3.5.1.1", "8.3.2.2"]
#   remediation: Set `cache_data_encrypted` to true in `settings`.
package decree.aws.apigateway.cache_encrypted

import data.decree.tf
import data.decree.value

deny contains tf.finding(gateway_method_settings, "must encrypt cached data", []) if {
	some gateway_method_settings in input.resource.aws_api_gateway_method_settings
	gateway_method_settings.values.settings[0].caching_enabled == true
	cache_data_encrypted := value.at(gateway_method_settings.values, ["settings", 0, "cache_data_encrypted"], null)
	value.known(cache_data_encrypted)
	cache_data_encrypted != true
}
