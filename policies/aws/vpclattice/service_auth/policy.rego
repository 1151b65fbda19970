# METADATA
# title: VPC Lattice services authorize their callers
# description: Without authorization each network of the service network may call the service.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpclattice_service
# custom:
#   id: aws.vpclattice.service_auth
#   requirement: every VPC Lattice service must authorize callers
#   severity: MEDIUM
#   category: authentication
#   resource_types: [aws_vpclattice_service]
#   remediation: Set `auth_type` to "AWS_IAM".
#   fix:
#     set:
#       path: [auth_type]
#       value: AWS_IAM
package decree.aws.vpclattice.service_auth

import data.decree.tf
import data.decree.value

deny contains tf.finding(service, "must authorize callers", ["auth_type"]) if {
	some service in input.resource.aws_vpclattice_service
	auth_type := value.at(service.values, ["auth_type"], null)
	value.known(auth_type)
	auth_type != "AWS_IAM"
}
