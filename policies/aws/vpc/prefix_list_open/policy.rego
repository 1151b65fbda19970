# METADATA
# title: Managed prefix lists do not contain the whole internet
# description: A list with every address in it opens each security group that uses the list, and no rule shows it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ec2_managed_prefix_list
# custom:
#   id: aws.vpc.prefix_list_open
#   requirement: no managed prefix list may let traffic in from the whole internet
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_ec2_managed_prefix_list]
#   remediation: List the ranges that are meant instead of every address.
package decree.aws.vpc.prefix_list_open

import data.decree.tf

deny contains tf.finding(managed_prefix_list, "must not let traffic in from the whole internet", ["entry", i, "cidr"]) if {
	some managed_prefix_list in input.resource.aws_ec2_managed_prefix_list
	some i, entry in managed_prefix_list.values.entry
	entry.cidr in ["0.0.0.0/0", "::/0"]
}
