# METADATA
# title: Redshift parameter groups require SSL
# description: Clients may otherwise connect in the clear, with passwords and results on the wire.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/redshift_parameter_group
# custom:
#   id: aws.redshift.require_ssl
#   aliases: [CKV_AWS_105]
#   requirement: every Redshift parameter group whose family is "redshift-1.0" must require SSL
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_redshift_parameter_group]
#   frameworks:
#     soc2: [cc_6_7]
#     pci_dss: ["1.2.5.14", "2.2.5.14", "2.2.7.18", "4.2.1.1.26", "4.2.1.18", "8.3.2.47"]
#   remediation: Add the `parameter` require_ssl with the value true.
package decree.aws.redshift.require_ssl

import data.decree.tf
import data.decree.value

deny contains tf.finding(parameter_group, "must be encrypted in transit", ["parameter"]) if {
	some parameter_group in input.resource.aws_redshift_parameter_group
	parameter_group.values.family == "redshift-1.0"
	value.complete(parameter_group.values, ["parameter"])
	every parameter in value.list(parameter_group.values, ["parameter"]) {
		not_name_is_require_ssl_and_value(parameter)
	}
}

not_name_is_require_ssl_and_value(parameter) if {
	name := value.at(parameter, ["name"], null)
	value.known(name)
	name != "require_ssl"
}

not_name_is_require_ssl_and_value(parameter) if {
	value_2 := value.at(parameter, ["value"], null)
	value.known(value_2)
	not value_2 in [1, "1", true, "true"]
}
