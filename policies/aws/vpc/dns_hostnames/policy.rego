# METADATA
# title: VPCs resolve names inside
# description: Private endpoints of AWS services are reached by name; without DNS in the VPC, clients leave for
#   the public ones.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpc
# custom:
#   id: aws.vpc.dns_hostnames
#   requirement: every AWS VPC must have DNS hostnames and DNS support
#   severity: INFO
#   category: hygiene
#   resource_types: [aws_vpc]
#   remediation: Set `enable_dns_hostnames` and `enable_dns_support` to true.
package decree.aws.vpc.dns_hostnames

import data.decree.tf
import data.decree.value

deny contains tf.finding(vpc, "must resolve names inside and give its instances names", ["enable_dns_hostnames"]) if {
	some vpc in input.resource.aws_vpc
	enable_dns_hostnames := value.at(vpc.values, ["enable_dns_hostnames"], null)
	value.known(enable_dns_hostnames)
	enable_dns_hostnames != true
}

deny contains tf.finding(vpc, "must resolve names inside and give its instances names", ["enable_dns_support"]) if {
	some vpc in input.resource.aws_vpc
	enable_dns_support := vpc.values.enable_dns_support
	value.known(enable_dns_support)
	enable_dns_support != true
}
