# METADATA
# title: Flow logs record all traffic
# description: Only with accepted and rejected traffic can an intrusion be followed from the first probe to what was taken.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/flow_log
# custom:
#   id: aws.vpc.flow_log_all_traffic
#   requirement: every flow log must record all traffic
#   severity: LOW
#   category: logging
#   resource_types: [aws_flow_log]
#   remediation: Set `traffic_type` to `ALL`.
package decree.aws.vpc.flow_log_all_traffic

import data.decree.tf
import data.decree.value

deny contains tf.finding(log, "must record all traffic", []) if {
	some log in input.resource.aws_flow_log
	traffic_type := value.at(log.values, ["traffic_type"], null)
	value.known(traffic_type)
	traffic_type != "ALL"
	value.absent(value.at(log.values, ["transit_gateway_id"], null))
	value.absent(value.at(log.values, ["transit_gateway_attachment_id"], null))
}
