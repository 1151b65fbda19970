# METADATA
# title: Global accelerators keep flow logs
# description: Connections that enter at the edge show there only.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/globalaccelerator_accelerator
# custom:
#   id: aws.globalaccelerator.flow_logs
#   aliases: [CKV_AWS_75]
#   requirement: every Global Accelerator accelerator must have flow logs enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_globalaccelerator_accelerator]
#   remediation: Set `attributes.0.flow_logs_enabled` to true.
#   fix:
#     set:
#       path: [attributes, 0, flow_logs_enabled]
#       value: true
package decree.aws.globalaccelerator.flow_logs

import data.decree.tf
import data.decree.value

deny contains tf.finding(accelerator, "must have logging enabled", ["attributes", 0, "flow_logs_enabled"]) if {
	some accelerator in input.resource.aws_globalaccelerator_accelerator
	flow_logs_enabled := value.at(accelerator.values, ["attributes", 0, "flow_logs_enabled"], null)
	value.known(flow_logs_enabled)
	flow_logs_enabled != true
}
