# METADATA
# title: OpenSearch dashboards ask for a login through Cognito
# description: Dashboards without a login of their own are open to whoever reaches the domain.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/opensearch_domain
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticsearch_domain
# custom:
#   id: aws.opensearch.cognito
#   requirement: every OpenSearch or Elasticsearch domain must have Cognito authentication
#   severity: LOW
#   category: authentication
#   resource_types: [aws_opensearch_domain, aws_elasticsearch_domain]
#   remediation: Set `cognito_options.0.enabled` to true.
#   fix:
#     set:
#       path: [cognito_options, 0, enabled]
#       value: true
package decree.aws.opensearch.cognito

import data.decree.tf
import data.decree.value

deny contains tf.finding(domain, "must authenticate dashboard users by Cognito", ["cognito_options", 0, "enabled"]) if {
	some domain in input.resource.aws_opensearch_domain
	enabled := value.at(domain.values, ["cognito_options", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
}

deny contains tf.finding(domain, "must authenticate dashboard users by Cognito", ["cognito_options", 0, "enabled"]) if {
	some domain in input.resource.aws_elasticsearch_domain
	enabled := value.at(domain.values, ["cognito_options", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
}
