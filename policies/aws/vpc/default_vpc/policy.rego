# METADATA
# title: The default VPC is not used
# description: "The default VPC is open by design: public subnets in every zone and a route to the internet."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/default_vpc
# custom:
#   id: aws.vpc.default_vpc
#   aliases: [CKV_AWS_148, AVD-AWS-0101, 96ed3526-0179-4c73-b1b2-372fde2e0d13]
#   requirement: there must be no default VPC
#   severity: MEDIUM
#   category: configuration
#   resource_types: [aws_default_vpc]
#   remediation: Build a VPC of your own, and remove the default one from the configuration.
package decree.aws.vpc.default_vpc

import data.decree.tf

deny contains tf.finding(vpc, "must not exist", []) if {
	some vpc in input.resource.aws_default_vpc
}
