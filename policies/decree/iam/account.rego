package decree.iam

# METADATA
# title: A statement names another account
# description: An AWS principal given by its account number or by an ARN with one.
# scope: document
other_account(statement) if {
	some identifier in statement.principals.AWS
	regex.match(`^(\d{12}|arn:aws[a-z-]*:(iam|sts)::\d{12}:.*)$`, identifier)
}
