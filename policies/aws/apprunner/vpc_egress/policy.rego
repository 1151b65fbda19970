# METADATA
# title: App Runner services reach out through a VPC
# description: Outside a VPC a service talks to the internet freely, past firewalls and flow logs.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/apprunner_service
# custom:
#   id: aws.apprunner.vpc_egress
#   requirement: every App Runner service must run inside a VPC
#   severity: LOW
#   category: network isolation
#   resource_types: [aws_apprunner_service]
#   remediation: Set `network_configuration.0.egress_configuration.0.egress_type` to "VPC".
#   fix:
#     set:
#       path: [network_configuration, 0, egress_configuration, 0, egress_type]
#       value: VPC
package decree.aws.apprunner.vpc_egress

import data.decree.tf
import data.decree.value

deny contains tf.finding(service, "must run inside a VPC", ["network_configuration", 0, "egress_configuration", 0, "egress_type"]) if {
	some service in input.resource.aws_apprunner_service
	egress_type := value.at(service.values, ["network_configuration", 0, "egress_configuration", 0, "egress_type"], null)
	value.known(egress_type)
	egress_type != "VPC"
}
