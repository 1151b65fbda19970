# METADATA
# title: Redshift Serverless routes its traffic through the VPC
# description: COPY and UNLOAD otherwise go over the internet, past the endpoints, security groups and flow logs of the VPC.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/redshiftserverless_workgroup
# custom:
#   id: aws.redshift.serverless_enhanced_vpc_routing
#   requirement: every Redshift Serverless workgroup must have enhanced_vpc_routing set to true
#   severity: MEDIUM
#   category: configuration
#   resource_types: [aws_redshiftserverless_workgroup]
#   remediation: Set `enhanced_vpc_routing` to true.
#   fix:
#     set:
#       path: [enhanced_vpc_routing]
#       value: true
package decree.aws.redshift.serverless_enhanced_vpc_routing

import data.decree.tf
import data.decree.value

deny contains tf.finding(workgroup, "must set `enhanced_vpc_routing` to true", ["enhanced_vpc_routing"]) if {
	some workgroup in input.resource.aws_redshiftserverless_workgroup
	enhanced_vpc_routing := value.at(workgroup.values, ["enhanced_vpc_routing"], null)
	value.known(enhanced_vpc_routing)
	enhanced_vpc_routing != true
}
