# METADATA
# title: API Gateway stages are traced
# description: Without traces nobody sees which of the services behind the API was slow or failed.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/api_gateway_stage
# custom:
#   id: aws.apigateway.tracing
#   aliases: [CKV_AWS_73, AVD-AWS-0003, 5813ef56-fa94-406a-b35d-977d4a56ff2b]
#   requirement: every API Gateway stage must have X-Ray tracing enabled
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_api_gateway_stage]
#   frameworks:
#     pci_dss:
#       ["10.2.1.1.3", "10.2.1.2.3", "10.2.1.3", "10.2.1.3.3", "10.2.1.4.3", "10.2.1.5.3", "10.2.1.6.3",
#        "10.2.1.7.3", "10.2.2.3", "10.3.1.3", "10.4.1.1", "10.4.1.1.1", "10.4.2.1", "10.6.3.3", "10.7.1.1",
#        "10.7.2.1", "5.3.4.3", A1.2.1.3, A3.3.1.1, A3.5.1.1]
#   remediation: Set `xray_tracing_enabled` to true.
#   fix:
#     set:
#       path: [xray_tracing_enabled]
#       value: true
package decree.aws.apigateway.tracing

import data.decree.tf
import data.decree.value

deny contains tf.finding(gateway_stage, "must have X-Ray tracing enabled", ["xray_tracing_enabled"]) if {
	some gateway_stage in input.resource.aws_api_gateway_stage
	xray_tracing_enabled := value.at(gateway_stage.values, ["xray_tracing_enabled"], null)
	value.known(xray_tracing_enabled)
	xray_tracing_enabled != true
}
